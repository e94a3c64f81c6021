<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="overlay" tilewidth="64" tileheight="48" tilecount="64" columns="16">
 <image source="overlay.png" width="1024" height="192"/>
 <tile id="0" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="1" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="2" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="3" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="4" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="5" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="6" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="7" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="8" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="9" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="10" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="11" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="12" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="13" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="14" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="15" type="overlay">
  <properties>
   <property name="class" type="int" value="0"/>
   <property name="sides" type="int" value="15"/>
  </properties>
 </tile>
 <tile id="16" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="17" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="18" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="19" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="20" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="21" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="22" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="23" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="24" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="25" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="26" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="27" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="28" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="29" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="30" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="31" type="overlay">
  <properties>
   <property name="class" type="int" value="1"/>
   <property name="sides" type="int" value="15"/>
  </properties>
 </tile>
 <tile id="32" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="33" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="34" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="35" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="36" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="37" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="38" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="39" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="40" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="41" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="42" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="43" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="44" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="45" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="46" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="47" type="overlay">
  <properties>
   <property name="class" type="int" value="2"/>
   <property name="sides" type="int" value="15"/>
  </properties>
 </tile>
 <tile id="48" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="49" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="50" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="51" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="52" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="53" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="54" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="55" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="56" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="57" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="58" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="59" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="60" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="61" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="62" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="63" type="overlay">
  <properties>
   <property name="class" type="int" value="3"/>
   <property name="sides" type="int" value="15"/>
  </properties>
 </tile>
</tileset>
