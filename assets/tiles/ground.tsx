<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="ground" tilewidth="64" tileheight="48" tilecount="304" columns="16">
 <image source="ground.png" width="1024" height="912"/>
 <tile id="0" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="1" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="2" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="3" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="4" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="5" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="6" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="7" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="8" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="8"/>
  </properties>
 </tile>
 <tile id="9" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="9"/>
  </properties>
 </tile>
 <tile id="10" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="10"/>
  </properties>
 </tile>
 <tile id="11" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="11"/>
  </properties>
 </tile>
 <tile id="12" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="12"/>
  </properties>
 </tile>
 <tile id="13" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="13"/>
  </properties>
 </tile>
 <tile id="14" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="14"/>
  </properties>
 </tile>
 <tile id="15" type="ground">
  <properties>
   <property name="style" value="meadow"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="15"/>
  </properties>
 </tile>
 <tile id="16" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="17" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="18" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="19" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="20" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="21" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="22" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="23" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="24" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="25" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="26" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="27" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="28" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="29" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="30" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="31" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="32" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="33" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="34" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="35" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="36" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="37" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="38" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="39" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="40" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="41" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="42" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="43" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="44" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="45" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="46" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="47" type="ground">
  <properties>
   <property name="style" value="villas"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="48" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="49" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="50" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="51" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="52" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="53" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="54" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="55" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="56" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="57" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="58" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="59" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="60" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="61" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="62" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="63" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="64" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="65" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="66" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="67" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="68" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="69" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="70" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="71" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="72" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="73" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="74" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="75" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="76" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="77" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="78" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="79" type="ground">
  <properties>
   <property name="style" value="semis"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="80" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="81" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="82" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="83" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="84" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="85" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="86" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="87" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="88" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="89" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="90" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="91" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="92" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="93" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="94" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="95" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="96" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="97" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="98" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="99" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="100" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="101" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="102" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="103" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="104" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="105" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="106" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="107" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="108" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="109" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="110" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="111" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="112" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="113" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="114" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="115" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="116" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="117" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="118" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="119" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="120" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="121" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="122" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="123" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="124" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="125" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="126" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="127" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="128" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="129" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="130" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="131" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="132" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="133" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="134" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="135" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="136" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="137" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="138" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="139" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="140" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="141" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="142" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="143" type="ground">
  <properties>
   <property name="style" value="fields"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="144" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="145" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="146" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="147" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="148" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="149" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="150" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="151" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="152" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="153" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="154" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="155" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="156" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="157" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="158" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="159" type="ground">
  <properties>
   <property name="style" value="centre"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="160" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="161" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="162" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="163" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="164" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="165" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="166" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="167" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="168" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="169" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="170" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="171" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="172" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="173" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="174" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="175" type="ground">
  <properties>
   <property name="style" value="terraces"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="176" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="177" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="178" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="179" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="180" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="181" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="182" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="183" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="184" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="185" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="186" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="187" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="188" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="189" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="190" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="191" type="ground">
  <properties>
   <property name="style" value="works"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="192" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="193" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="194" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="195" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="196" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="197" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="198" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="199" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="200" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="201" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="202" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="203" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="204" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="205" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="206" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="207" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="208" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="209" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="210" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="211" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="212" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="213" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="214" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="215" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="216" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="217" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="218" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="219" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="220" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="221" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="222" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="223" type="ground">
  <properties>
   <property name="style" value="docks"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="224" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="225" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="226" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="227" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="228" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="229" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="230" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="231" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="232" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="233" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="234" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="235" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="236" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="237" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="238" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="239" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="240" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="241" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="242" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="243" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="244" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="245" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="246" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="247" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="248" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="249" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="250" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="251" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="252" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="253" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="254" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="255" type="ground">
  <properties>
   <property name="style" value="estate"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="256" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="257" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="258" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="259" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="260" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="261" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="262" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="263" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="264" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="265" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="266" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="267" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="268" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="269" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="270" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="271" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="272" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="273" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="274" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="275" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="276" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="277" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="278" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="279" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="280" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="281" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="282" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="283" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="284" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="285" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="286" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="287" type="ground">
  <properties>
   <property name="style" value="towers"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="288" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="0"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="289" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="290" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="291" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="292" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="293" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="294" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="295" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="296" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="297" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="298" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="299" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="300" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="301" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="302" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="303" type="ground">
  <properties>
   <property name="style" value="sand"/>
   <property name="sides" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
</tileset>
