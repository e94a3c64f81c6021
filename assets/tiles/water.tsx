<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="water" tilewidth="64" tileheight="48" tilecount="36" columns="12">
 <image source="water.png" width="768" height="144"/>
 <tile id="0" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="1" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="1"/>
  </properties>
 </tile>
 <tile id="2" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="2"/>
  </properties>
 </tile>
 <tile id="3" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="3"/>
  </properties>
 </tile>
 <tile id="4" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="4"/>
  </properties>
 </tile>
 <tile id="5" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="5"/>
  </properties>
 </tile>
 <tile id="6" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="6"/>
  </properties>
 </tile>
 <tile id="7" type="water">
  <properties>
   <property name="edge" value="none"/>
   <property name="corners" type="int" value="15"/>
   <property name="look" type="int" value="7"/>
  </properties>
 </tile>
 <tile id="8" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="9" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="10" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="11" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="12" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="13" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="14" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="15" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="16" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="17" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="18" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="19" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="20" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="21" type="water">
  <properties>
   <property name="edge" value="bank"/>
   <property name="corners" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="22" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="1"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="23" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="2"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="24" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="3"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="25" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="4"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="26" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="5"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="27" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="6"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="28" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="7"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="29" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="8"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="30" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="9"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="31" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="10"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="32" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="11"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="33" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="12"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="34" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="13"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
 <tile id="35" type="water">
  <properties>
   <property name="edge" value="quay"/>
   <property name="corners" type="int" value="14"/>
   <property name="look" type="int" value="0"/>
  </properties>
 </tile>
</tileset>
