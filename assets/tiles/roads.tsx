<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="roads" tilewidth="64" tileheight="48" tilecount="96" columns="16">
 <image source="roads.png" width="1024" height="288"/>
 <tile id="0" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="1" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="2" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="3" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="4" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="5" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="6" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="7" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="1"/>
   <property name="lanes" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="8" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="9" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="10" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="11" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="12" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="13" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="14" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="15" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="2"/>
   <property name="lanes" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="16" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="3"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="17" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="3"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="18" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="3"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="19" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="3"/>
   <property name="lanes" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="20" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="21" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="22" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="23" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="24" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="25" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="26" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="27" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="4"/>
   <property name="lanes" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="28" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="5"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="29" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="5"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="30" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="5"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="31" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="5"/>
   <property name="lanes" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="32" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="6"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="33" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="6"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="34" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="6"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="35" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="6"/>
   <property name="lanes" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="36" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="7"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="37" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="7"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="38" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="39" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="40" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="41" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="42" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="43" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="44" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="45" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="8"/>
   <property name="lanes" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="46" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="9"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="47" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="9"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="48" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="9"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="49" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="9"/>
   <property name="lanes" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="50" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="10"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="51" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="10"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="52" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="10"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="53" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="10"/>
   <property name="lanes" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="54" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="11"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="55" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="11"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="56" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="12"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="57" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="12"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="58" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="12"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="59" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="12"/>
   <property name="lanes" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="60" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="13"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="61" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="13"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="62" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="14"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="63" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="14"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="64" type="roads">
  <properties>
   <property name="road" value="street"/>
   <property name="arms" type="int" value="15"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="65" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="66" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="67" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="68" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="69" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="70" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="71" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="72" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="73" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="74" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="75" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="76" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="77" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="78" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="79" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="80" type="roads">
  <properties>
   <property name="road" value="lane"/>
   <property name="arms" type="int" value="0"/>
   <property name="lanes" type="int" value="15"/>
  </properties>
 </tile>
 <tile id="81" type="roads">
  <properties>
   <property name="road" value="bridge"/>
   <property name="arms" type="int" value="10"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="82" type="roads">
  <properties>
   <property name="road" value="bridge"/>
   <property name="arms" type="int" value="5"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="83" type="roads">
  <properties>
   <property name="road" value="rail"/>
   <property name="arms" type="int" value="10"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="84" type="roads">
  <properties>
   <property name="road" value="rail"/>
   <property name="arms" type="int" value="5"/>
   <property name="lanes" type="int" value="0"/>
  </properties>
 </tile>
</tileset>
