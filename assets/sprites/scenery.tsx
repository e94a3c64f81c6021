<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="scenery" tilewidth="192" tileheight="94" tilecount="112" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="12"/>
  </properties>
  <image source="scenery/round-olive-12.png" width="64" height="72"/>
 </tile>
 <tile id="1" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="15"/>
  </properties>
  <image source="scenery/round-olive-15.png" width="64" height="72"/>
 </tile>
 <tile id="2" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="18"/>
  </properties>
  <image source="scenery/round-olive-18.png" width="64" height="72"/>
 </tile>
 <tile id="3" type="tree">
  <properties>
   <property name="leaf" value="mustard"/>
   <property name="width" type="int" value="12"/>
  </properties>
  <image source="scenery/round-mustard-12.png" width="64" height="72"/>
 </tile>
 <tile id="4" type="tree">
  <properties>
   <property name="leaf" value="mustard"/>
   <property name="width" type="int" value="15"/>
  </properties>
  <image source="scenery/round-mustard-15.png" width="64" height="72"/>
 </tile>
 <tile id="5" type="tree">
  <properties>
   <property name="leaf" value="mustard"/>
   <property name="width" type="int" value="18"/>
  </properties>
  <image source="scenery/round-mustard-18.png" width="64" height="72"/>
 </tile>
 <tile id="6" type="tree">
  <properties>
   <property name="leaf" value="rust"/>
   <property name="width" type="int" value="12"/>
  </properties>
  <image source="scenery/round-rust-12.png" width="64" height="72"/>
 </tile>
 <tile id="7" type="tree">
  <properties>
   <property name="leaf" value="rust"/>
   <property name="width" type="int" value="15"/>
  </properties>
  <image source="scenery/round-rust-15.png" width="64" height="72"/>
 </tile>
 <tile id="8" type="tree">
  <properties>
   <property name="leaf" value="rust"/>
   <property name="width" type="int" value="18"/>
  </properties>
  <image source="scenery/round-rust-18.png" width="64" height="72"/>
 </tile>
 <tile id="9" type="tree">
  <properties>
   <property name="leaf" value="fir"/>
   <property name="width" type="int" value="12"/>
  </properties>
  <image source="scenery/fir-fir-12.png" width="64" height="72"/>
 </tile>
 <tile id="10" type="tree">
  <properties>
   <property name="leaf" value="fir"/>
   <property name="width" type="int" value="15"/>
  </properties>
  <image source="scenery/fir-fir-15.png" width="64" height="72"/>
 </tile>
 <tile id="11" type="tree">
  <properties>
   <property name="leaf" value="fir"/>
   <property name="width" type="int" value="18"/>
  </properties>
  <image source="scenery/fir-fir-18.png" width="64" height="72"/>
 </tile>
 <tile id="12" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="16"/>
  </properties>
  <image source="scenery/poplar-olive-16.png" width="64" height="72"/>
 </tile>
 <tile id="13" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="19"/>
  </properties>
  <image source="scenery/poplar-olive-19.png" width="64" height="72"/>
 </tile>
 <tile id="14" type="tree">
  <properties>
   <property name="leaf" value="mustard"/>
   <property name="width" type="int" value="16"/>
  </properties>
  <image source="scenery/poplar-mustard-16.png" width="64" height="72"/>
 </tile>
 <tile id="15" type="tree">
  <properties>
   <property name="leaf" value="mustard"/>
   <property name="width" type="int" value="19"/>
  </properties>
  <image source="scenery/poplar-mustard-19.png" width="64" height="72"/>
 </tile>
 <tile id="16" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="17"/>
  </properties>
  <image source="scenery/wide-olive-17.png" width="64" height="72"/>
 </tile>
 <tile id="17" type="tree">
  <properties>
   <property name="leaf" value="olive"/>
   <property name="width" type="int" value="21"/>
  </properties>
  <image source="scenery/wide-olive-21.png" width="64" height="72"/>
 </tile>
 <tile id="18" type="tree">
  <properties>
   <property name="leaf" value="rust"/>
   <property name="width" type="int" value="17"/>
  </properties>
  <image source="scenery/wide-rust-17.png" width="64" height="72"/>
 </tile>
 <tile id="19" type="tree">
  <properties>
   <property name="leaf" value="rust"/>
   <property name="width" type="int" value="21"/>
  </properties>
  <image source="scenery/wide-rust-21.png" width="64" height="72"/>
 </tile>
 <tile id="20" type="bush">
  <properties>
   <property name="leaf" value="olive"/>
  </properties>
  <image source="scenery/bush-olive.png" width="32" height="24"/>
 </tile>
 <tile id="21" type="bush">
  <properties>
   <property name="leaf" value="mustard"/>
  </properties>
  <image source="scenery/bush-mustard.png" width="32" height="24"/>
 </tile>
 <tile id="22" type="bush">
  <properties>
   <property name="leaf" value="rust"/>
  </properties>
  <image source="scenery/bush-rust.png" width="32" height="24"/>
 </tile>
 <tile id="23" type="person">
  <properties>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/person-0.png" width="32" height="24"/>
 </tile>
 <tile id="24" type="person">
  <properties>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/person-1.png" width="32" height="24"/>
 </tile>
 <tile id="25" type="person">
  <properties>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/person-2.png" width="32" height="24"/>
 </tile>
 <tile id="26" type="person">
  <properties>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="scenery/person-3.png" width="32" height="24"/>
 </tile>
 <tile id="27" type="person">
  <properties>
   <property name="look" type="int" value="4"/>
  </properties>
  <image source="scenery/person-4.png" width="32" height="24"/>
 </tile>
 <tile id="28" type="person">
  <properties>
   <property name="look" type="int" value="5"/>
  </properties>
  <image source="scenery/person-5.png" width="32" height="24"/>
 </tile>
 <tile id="29" type="person">
  <properties>
   <property name="look" type="int" value="6"/>
  </properties>
  <image source="scenery/person-6.png" width="32" height="24"/>
 </tile>
 <tile id="30" type="person">
  <properties>
   <property name="look" type="int" value="7"/>
  </properties>
  <image source="scenery/person-7.png" width="32" height="24"/>
 </tile>
 <tile id="31" type="person">
  <properties>
   <property name="look" type="int" value="8"/>
  </properties>
  <image source="scenery/person-8.png" width="32" height="24"/>
 </tile>
 <tile id="32" type="person">
  <properties>
   <property name="look" type="int" value="9"/>
  </properties>
  <image source="scenery/person-9.png" width="32" height="24"/>
 </tile>
 <tile id="33" type="person">
  <properties>
   <property name="look" type="int" value="10"/>
  </properties>
  <image source="scenery/person-10.png" width="32" height="24"/>
 </tile>
 <tile id="34" type="person">
  <properties>
   <property name="look" type="int" value="11"/>
  </properties>
  <image source="scenery/person-11.png" width="32" height="24"/>
 </tile>
 <tile id="35" type="prop">
  <properties>
   <property name="prop" value="boat"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/boat-0.png" width="68" height="26"/>
 </tile>
 <tile id="36" type="prop">
  <properties>
   <property name="prop" value="boat"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/boat-1.png" width="68" height="26"/>
 </tile>
 <tile id="37" type="prop">
  <properties>
   <property name="prop" value="boat"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/boat-2.png" width="68" height="26"/>
 </tile>
 <tile id="38" type="prop">
  <properties>
   <property name="prop" value="boat"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="scenery/boat-3.png" width="68" height="26"/>
 </tile>
 <tile id="39" type="prop">
  <properties>
   <property name="prop" value="boat"/>
   <property name="look" type="int" value="4"/>
  </properties>
  <image source="scenery/boat-4.png" width="68" height="26"/>
 </tile>
 <tile id="40" type="prop">
  <properties>
   <property name="prop" value="tug"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/tug-0.png" width="72" height="46"/>
 </tile>
 <tile id="41" type="prop">
  <properties>
   <property name="prop" value="tug"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/tug-1.png" width="72" height="46"/>
 </tile>
 <tile id="42" type="prop">
  <properties>
   <property name="prop" value="ship"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/ship-0.png" width="192" height="94"/>
 </tile>
 <tile id="43" type="prop">
  <properties>
   <property name="prop" value="ship"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/ship-1.png" width="192" height="94"/>
 </tile>
 <tile id="44" type="prop">
  <properties>
   <property name="prop" value="dinghy"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/dinghy-0.png" width="34" height="18"/>
 </tile>
 <tile id="45" type="prop">
  <properties>
   <property name="prop" value="dinghy"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/dinghy-1.png" width="34" height="18"/>
 </tile>
 <tile id="46" type="prop">
  <properties>
   <property name="prop" value="dinghy"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/dinghy-2.png" width="34" height="18"/>
 </tile>
 <tile id="47" type="prop">
  <properties>
   <property name="prop" value="swans"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/swans-0.png" width="36" height="18"/>
 </tile>
 <tile id="48" type="prop">
  <properties>
   <property name="prop" value="stall"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/stall-0.png" width="40" height="32"/>
 </tile>
 <tile id="49" type="prop">
  <properties>
   <property name="prop" value="stall"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/stall-1.png" width="40" height="32"/>
 </tile>
 <tile id="50" type="prop">
  <properties>
   <property name="prop" value="stall"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/stall-2.png" width="40" height="32"/>
 </tile>
 <tile id="51" type="prop">
  <properties>
   <property name="prop" value="stall"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="scenery/stall-3.png" width="40" height="32"/>
 </tile>
 <tile id="52" type="prop">
  <properties>
   <property name="prop" value="washing"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/washing-0.png" width="46" height="22"/>
 </tile>
 <tile id="53" type="prop">
  <properties>
   <property name="prop" value="washing"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/washing-1.png" width="46" height="22"/>
 </tile>
 <tile id="54" type="prop">
  <properties>
   <property name="prop" value="washing"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/washing-2.png" width="46" height="22"/>
 </tile>
 <tile id="55" type="prop">
  <properties>
   <property name="prop" value="sheep"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/sheep-0.png" width="26" height="16"/>
 </tile>
 <tile id="56" type="prop">
  <properties>
   <property name="prop" value="sheep"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/sheep-1.png" width="26" height="16"/>
 </tile>
 <tile id="57" type="prop">
  <properties>
   <property name="prop" value="cow"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/cow-0.png" width="32" height="22"/>
 </tile>
 <tile id="58" type="prop">
  <properties>
   <property name="prop" value="cow"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/cow-1.png" width="32" height="22"/>
 </tile>
 <tile id="59" type="prop">
  <properties>
   <property name="prop" value="beds"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/beds-0.png" width="90" height="30"/>
 </tile>
 <tile id="60" type="prop">
  <properties>
   <property name="prop" value="beds"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/beds-1.png" width="90" height="30"/>
 </tile>
 <tile id="61" type="prop">
  <properties>
   <property name="prop" value="beds"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/beds-2.png" width="90" height="30"/>
 </tile>
 <tile id="62" type="prop">
  <properties>
   <property name="prop" value="greenhouse"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/greenhouse-0.png" width="48" height="32"/>
 </tile>
 <tile id="63" type="prop">
  <properties>
   <property name="prop" value="bales"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/bales-0.png" width="38" height="26"/>
 </tile>
 <tile id="64" type="prop">
  <properties>
   <property name="prop" value="crates"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/crates-0.png" width="102" height="46"/>
 </tile>
 <tile id="65" type="prop">
  <properties>
   <property name="prop" value="crates"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/crates-1.png" width="102" height="46"/>
 </tile>
 <tile id="66" type="prop">
  <properties>
   <property name="prop" value="crates"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/crates-2.png" width="102" height="46"/>
 </tile>
 <tile id="67" type="prop">
  <properties>
   <property name="prop" value="barrels"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/barrels-0.png" width="50" height="18"/>
 </tile>
 <tile id="68" type="prop">
  <properties>
   <property name="prop" value="car"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/car-0.png" width="36" height="18"/>
 </tile>
 <tile id="69" type="prop">
  <properties>
   <property name="prop" value="car"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/car-1.png" width="36" height="18"/>
 </tile>
 <tile id="70" type="prop">
  <properties>
   <property name="prop" value="car"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/car-2.png" width="36" height="18"/>
 </tile>
 <tile id="71" type="prop">
  <properties>
   <property name="prop" value="car"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="scenery/car-3.png" width="36" height="18"/>
 </tile>
 <tile id="72" type="prop">
  <properties>
   <property name="prop" value="car"/>
   <property name="look" type="int" value="4"/>
  </properties>
  <image source="scenery/car-4.png" width="36" height="18"/>
 </tile>
 <tile id="73" type="prop">
  <properties>
   <property name="prop" value="car"/>
   <property name="look" type="int" value="5"/>
  </properties>
  <image source="scenery/car-5.png" width="36" height="18"/>
 </tile>
 <tile id="74" type="prop">
  <properties>
   <property name="prop" value="bus"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/bus-0.png" width="62" height="30"/>
 </tile>
 <tile id="75" type="prop">
  <properties>
   <property name="prop" value="bus"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/bus-1.png" width="62" height="30"/>
 </tile>
 <tile id="76" type="prop">
  <properties>
   <property name="prop" value="bus"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/bus-2.png" width="62" height="30"/>
 </tile>
 <tile id="77" type="prop">
  <properties>
   <property name="prop" value="shelter"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/shelter-0.png" width="50" height="40"/>
 </tile>
 <tile id="78" type="prop">
  <properties>
   <property name="prop" value="bench"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/bench-0.png" width="28" height="14"/>
 </tile>
 <tile id="79" type="prop">
  <properties>
   <property name="prop" value="swing"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/swing-0.png" width="76" height="30"/>
 </tile>
 <tile id="80" type="prop">
  <properties>
   <property name="prop" value="pitch"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/pitch-0.png" width="112" height="36"/>
 </tile>
 <tile id="81" type="prop">
  <properties>
   <property name="prop" value="pitch"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/pitch-1.png" width="112" height="36"/>
 </tile>
 <tile id="82" type="prop">
  <properties>
   <property name="prop" value="lamp"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/lamp-0.png" width="16" height="40"/>
 </tile>
 <tile id="83" type="prop">
  <properties>
   <property name="prop" value="hedge"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/hedge-0.png" width="70" height="20"/>
 </tile>
 <tile id="84" type="prop">
  <properties>
   <property name="prop" value="hedge"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/hedge-1.png" width="70" height="20"/>
 </tile>
 <tile id="85" type="prop">
  <properties>
   <property name="prop" value="hedge"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/hedge-2.png" width="70" height="20"/>
 </tile>
 <tile id="86" type="prop">
  <properties>
   <property name="prop" value="fence"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/fence-0.png" width="70" height="16"/>
 </tile>
 <tile id="87" type="prop">
  <properties>
   <property name="prop" value="planter"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/planter-0.png" width="26" height="18"/>
 </tile>
 <tile id="88" type="prop">
  <properties>
   <property name="prop" value="planter"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="scenery/planter-1.png" width="26" height="18"/>
 </tile>
 <tile id="89" type="prop">
  <properties>
   <property name="prop" value="planter"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="scenery/planter-2.png" width="26" height="18"/>
 </tile>
 <tile id="90" type="prop">
  <properties>
   <property name="prop" value="planter"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="scenery/planter-3.png" width="26" height="18"/>
 </tile>
 <tile id="91" type="prop">
  <properties>
   <property name="prop" value="skip"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/skip-0.png" width="46" height="24"/>
 </tile>
 <tile id="92" type="prop">
  <properties>
   <property name="prop" value="gate"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="scenery/gate-0.png" width="64" height="28"/>
 </tile>
 <tile id="93" type="idle">
  <properties>
   <property name="idle" value="walker-0"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/walker-0-0.png" width="32" height="24"/>
 </tile>
 <tile id="94" type="idle">
  <properties>
   <property name="idle" value="walker-0"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/walker-0-1.png" width="32" height="24"/>
 </tile>
 <tile id="95" type="idle">
  <properties>
   <property name="idle" value="walker-1"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/walker-1-0.png" width="32" height="24"/>
 </tile>
 <tile id="96" type="idle">
  <properties>
   <property name="idle" value="walker-1"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/walker-1-1.png" width="32" height="24"/>
 </tile>
 <tile id="97" type="idle">
  <properties>
   <property name="idle" value="walker-2"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/walker-2-0.png" width="32" height="24"/>
 </tile>
 <tile id="98" type="idle">
  <properties>
   <property name="idle" value="walker-2"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/walker-2-1.png" width="32" height="24"/>
 </tile>
 <tile id="99" type="idle">
  <properties>
   <property name="idle" value="walker-3"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/walker-3-0.png" width="32" height="24"/>
 </tile>
 <tile id="100" type="idle">
  <properties>
   <property name="idle" value="walker-3"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/walker-3-1.png" width="32" height="24"/>
 </tile>
 <tile id="101" type="idle">
  <properties>
   <property name="idle" value="walker-4"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/walker-4-0.png" width="32" height="24"/>
 </tile>
 <tile id="102" type="idle">
  <properties>
   <property name="idle" value="walker-4"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/walker-4-1.png" width="32" height="24"/>
 </tile>
 <tile id="103" type="idle">
  <properties>
   <property name="idle" value="walker-5"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/walker-5-0.png" width="32" height="24"/>
 </tile>
 <tile id="104" type="idle">
  <properties>
   <property name="idle" value="walker-5"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/walker-5-1.png" width="32" height="24"/>
 </tile>
 <tile id="105" type="idle">
  <properties>
   <property name="idle" value="smoke"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/smoke-0.png" width="24" height="24"/>
 </tile>
 <tile id="106" type="idle">
  <properties>
   <property name="idle" value="smoke"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/smoke-1.png" width="24" height="24"/>
 </tile>
 <tile id="107" type="idle">
  <properties>
   <property name="idle" value="smoke"/>
   <property name="step" type="int" value="2"/>
  </properties>
  <image source="scenery/smoke-2.png" width="24" height="24"/>
 </tile>
 <tile id="108" type="idle">
  <properties>
   <property name="idle" value="smoke"/>
   <property name="step" type="int" value="3"/>
  </properties>
  <image source="scenery/smoke-3.png" width="24" height="24"/>
 </tile>
 <tile id="109" type="idle">
  <properties>
   <property name="idle" value="glint"/>
   <property name="step" type="int" value="0"/>
  </properties>
  <image source="scenery/glint-0.png" width="40" height="8"/>
 </tile>
 <tile id="110" type="idle">
  <properties>
   <property name="idle" value="glint"/>
   <property name="step" type="int" value="1"/>
  </properties>
  <image source="scenery/glint-1.png" width="40" height="8"/>
 </tile>
 <tile id="111" type="idle">
  <properties>
   <property name="idle" value="glint"/>
   <property name="step" type="int" value="2"/>
  </properties>
  <image source="scenery/glint-2.png" width="40" height="8"/>
 </tile>
</tileset>
