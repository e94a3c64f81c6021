<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="services" tilewidth="128" tileheight="150" tilecount="60" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="service">
  <properties>
   <property name="service" value="adult-care"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/adult-care-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="1" type="service">
  <properties>
   <property name="service" value="adult-care"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/adult-care-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="2" type="service">
  <properties>
   <property name="service" value="adult-care"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/adult-care-failing.png" width="128" height="150"/>
 </tile>
 <tile id="3" type="service">
  <properties>
   <property name="service" value="adult-care"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/adult-care-closed.png" width="128" height="150"/>
 </tile>
 <tile id="4" type="service">
  <properties>
   <property name="service" value="adult-care"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/adult-care-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="5" type="service">
  <properties>
   <property name="service" value="families"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/families-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="6" type="service">
  <properties>
   <property name="service" value="families"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/families-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="7" type="service">
  <properties>
   <property name="service" value="families"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/families-failing.png" width="128" height="150"/>
 </tile>
 <tile id="8" type="service">
  <properties>
   <property name="service" value="families"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/families-closed.png" width="128" height="150"/>
 </tile>
 <tile id="9" type="service">
  <properties>
   <property name="service" value="families"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/families-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="10" type="service">
  <properties>
   <property name="service" value="schools"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/schools-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="11" type="service">
  <properties>
   <property name="service" value="schools"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/schools-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="12" type="service">
  <properties>
   <property name="service" value="schools"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/schools-failing.png" width="128" height="150"/>
 </tile>
 <tile id="13" type="service">
  <properties>
   <property name="service" value="schools"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/schools-closed.png" width="128" height="150"/>
 </tile>
 <tile id="14" type="service">
  <properties>
   <property name="service" value="schools"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/schools-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="15" type="service">
  <properties>
   <property name="service" value="health"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/health-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="16" type="service">
  <properties>
   <property name="service" value="health"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/health-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="17" type="service">
  <properties>
   <property name="service" value="health"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/health-failing.png" width="128" height="150"/>
 </tile>
 <tile id="18" type="service">
  <properties>
   <property name="service" value="health"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/health-closed.png" width="128" height="150"/>
 </tile>
 <tile id="19" type="service">
  <properties>
   <property name="service" value="health"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/health-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="20" type="service">
  <properties>
   <property name="service" value="library"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/library-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="21" type="service">
  <properties>
   <property name="service" value="library"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/library-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="22" type="service">
  <properties>
   <property name="service" value="library"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/library-failing.png" width="128" height="150"/>
 </tile>
 <tile id="23" type="service">
  <properties>
   <property name="service" value="library"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/library-closed.png" width="128" height="150"/>
 </tile>
 <tile id="24" type="service">
  <properties>
   <property name="service" value="library"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/library-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="25" type="service">
  <properties>
   <property name="service" value="parks"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/parks-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="26" type="service">
  <properties>
   <property name="service" value="parks"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/parks-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="27" type="service">
  <properties>
   <property name="service" value="parks"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/parks-failing.png" width="128" height="150"/>
 </tile>
 <tile id="28" type="service">
  <properties>
   <property name="service" value="parks"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/parks-closed.png" width="128" height="150"/>
 </tile>
 <tile id="29" type="service">
  <properties>
   <property name="service" value="parks"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/parks-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="30" type="service">
  <properties>
   <property name="service" value="youth"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/youth-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="31" type="service">
  <properties>
   <property name="service" value="youth"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/youth-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="32" type="service">
  <properties>
   <property name="service" value="youth"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/youth-failing.png" width="128" height="150"/>
 </tile>
 <tile id="33" type="service">
  <properties>
   <property name="service" value="youth"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/youth-closed.png" width="128" height="150"/>
 </tile>
 <tile id="34" type="service">
  <properties>
   <property name="service" value="youth"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/youth-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="35" type="service">
  <properties>
   <property name="service" value="housing"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/housing-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="36" type="service">
  <properties>
   <property name="service" value="housing"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/housing-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="37" type="service">
  <properties>
   <property name="service" value="housing"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/housing-failing.png" width="128" height="150"/>
 </tile>
 <tile id="38" type="service">
  <properties>
   <property name="service" value="housing"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/housing-closed.png" width="128" height="150"/>
 </tile>
 <tile id="39" type="service">
  <properties>
   <property name="service" value="housing"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/housing-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="40" type="service">
  <properties>
   <property name="service" value="safety"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/safety-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="41" type="service">
  <properties>
   <property name="service" value="safety"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/safety-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="42" type="service">
  <properties>
   <property name="service" value="safety"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/safety-failing.png" width="128" height="150"/>
 </tile>
 <tile id="43" type="service">
  <properties>
   <property name="service" value="safety"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/safety-closed.png" width="128" height="150"/>
 </tile>
 <tile id="44" type="service">
  <properties>
   <property name="service" value="safety"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/safety-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="45" type="service">
  <properties>
   <property name="service" value="skills"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/skills-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="46" type="service">
  <properties>
   <property name="service" value="skills"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/skills-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="47" type="service">
  <properties>
   <property name="service" value="skills"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/skills-failing.png" width="128" height="150"/>
 </tile>
 <tile id="48" type="service">
  <properties>
   <property name="service" value="skills"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/skills-closed.png" width="128" height="150"/>
 </tile>
 <tile id="49" type="service">
  <properties>
   <property name="service" value="skills"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/skills-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="50" type="service">
  <properties>
   <property name="service" value="specialist"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/specialist-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="51" type="service">
  <properties>
   <property name="service" value="specialist"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/specialist-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="52" type="service">
  <properties>
   <property name="service" value="specialist"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/specialist-failing.png" width="128" height="150"/>
 </tile>
 <tile id="53" type="service">
  <properties>
   <property name="service" value="specialist"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/specialist-closed.png" width="128" height="150"/>
 </tile>
 <tile id="54" type="service">
  <properties>
   <property name="service" value="specialist"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/specialist-conversion.png" width="128" height="150"/>
 </tile>
 <tile id="55" type="service">
  <properties>
   <property name="service" value="other"/>
   <property name="state" value="thriving"/>
  </properties>
  <image source="services/other-thriving.png" width="128" height="150"/>
 </tile>
 <tile id="56" type="service">
  <properties>
   <property name="service" value="other"/>
   <property name="state" value="stretched"/>
  </properties>
  <image source="services/other-stretched.png" width="128" height="150"/>
 </tile>
 <tile id="57" type="service">
  <properties>
   <property name="service" value="other"/>
   <property name="state" value="failing"/>
  </properties>
  <image source="services/other-failing.png" width="128" height="150"/>
 </tile>
 <tile id="58" type="service">
  <properties>
   <property name="service" value="other"/>
   <property name="state" value="closed"/>
  </properties>
  <image source="services/other-closed.png" width="128" height="150"/>
 </tile>
 <tile id="59" type="service">
  <properties>
   <property name="service" value="other"/>
   <property name="state" value="conversion"/>
  </properties>
  <image source="services/other-conversion.png" width="128" height="150"/>
 </tile>
</tileset>
