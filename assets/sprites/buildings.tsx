<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="buildings" tilewidth="128" tileheight="182" tilecount="69" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="building">
  <properties>
   <property name="building" value="terrace"/>
   <property name="look" type="int" value="0"/>
   <property name="smoke_x" type="int" value="28"/>
   <property name="smoke_y" type="int" value="11"/>
  </properties>
  <image source="buildings/terrace-0.png" width="64" height="72"/>
 </tile>
 <tile id="1" type="building">
  <properties>
   <property name="building" value="terrace"/>
   <property name="look" type="int" value="1"/>
   <property name="smoke_x" type="int" value="28"/>
   <property name="smoke_y" type="int" value="11"/>
  </properties>
  <image source="buildings/terrace-1.png" width="64" height="72"/>
 </tile>
 <tile id="2" type="building">
  <properties>
   <property name="building" value="terrace"/>
   <property name="look" type="int" value="2"/>
   <property name="smoke_x" type="int" value="28"/>
   <property name="smoke_y" type="int" value="11"/>
  </properties>
  <image source="buildings/terrace-2.png" width="64" height="72"/>
 </tile>
 <tile id="3" type="building">
  <properties>
   <property name="building" value="terrace"/>
   <property name="look" type="int" value="3"/>
   <property name="smoke_x" type="int" value="28"/>
   <property name="smoke_y" type="int" value="11"/>
  </properties>
  <image source="buildings/terrace-3.png" width="64" height="72"/>
 </tile>
 <tile id="4" type="building">
  <properties>
   <property name="building" value="terrace"/>
   <property name="look" type="int" value="4"/>
   <property name="smoke_x" type="int" value="28"/>
   <property name="smoke_y" type="int" value="11"/>
  </properties>
  <image source="buildings/terrace-4.png" width="64" height="72"/>
 </tile>
 <tile id="5" type="building">
  <properties>
   <property name="building" value="semi"/>
   <property name="look" type="int" value="0"/>
   <property name="smoke_x" type="int" value="32"/>
   <property name="smoke_y" type="int" value="1"/>
  </properties>
  <image source="buildings/semi-0.png" width="64" height="80"/>
 </tile>
 <tile id="6" type="building">
  <properties>
   <property name="building" value="semi"/>
   <property name="look" type="int" value="1"/>
   <property name="smoke_x" type="int" value="32"/>
   <property name="smoke_y" type="int" value="1"/>
  </properties>
  <image source="buildings/semi-1.png" width="64" height="80"/>
 </tile>
 <tile id="7" type="building">
  <properties>
   <property name="building" value="semi"/>
   <property name="look" type="int" value="2"/>
   <property name="smoke_x" type="int" value="32"/>
   <property name="smoke_y" type="int" value="1"/>
  </properties>
  <image source="buildings/semi-2.png" width="64" height="80"/>
 </tile>
 <tile id="8" type="building">
  <properties>
   <property name="building" value="semi"/>
   <property name="look" type="int" value="3"/>
   <property name="smoke_x" type="int" value="32"/>
   <property name="smoke_y" type="int" value="1"/>
  </properties>
  <image source="buildings/semi-3.png" width="64" height="80"/>
 </tile>
 <tile id="9" type="building">
  <properties>
   <property name="building" value="villa"/>
   <property name="look" type="int" value="0"/>
   <property name="smoke_x" type="int" value="85"/>
   <property name="smoke_y" type="int" value="23"/>
  </properties>
  <image source="buildings/villa-0.png" width="128" height="104"/>
 </tile>
 <tile id="10" type="building">
  <properties>
   <property name="building" value="villa"/>
   <property name="look" type="int" value="1"/>
   <property name="smoke_x" type="int" value="85"/>
   <property name="smoke_y" type="int" value="23"/>
  </properties>
  <image source="buildings/villa-1.png" width="128" height="104"/>
 </tile>
 <tile id="11" type="building">
  <properties>
   <property name="building" value="villa"/>
   <property name="look" type="int" value="2"/>
   <property name="smoke_x" type="int" value="85"/>
   <property name="smoke_y" type="int" value="23"/>
  </properties>
  <image source="buildings/villa-2.png" width="128" height="104"/>
 </tile>
 <tile id="12" type="building">
  <properties>
   <property name="building" value="cottage"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/cottage-0.png" width="64" height="64"/>
 </tile>
 <tile id="13" type="building">
  <properties>
   <property name="building" value="cottage"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/cottage-1.png" width="64" height="64"/>
 </tile>
 <tile id="14" type="building">
  <properties>
   <property name="building" value="cottage"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/cottage-2.png" width="64" height="64"/>
 </tile>
 <tile id="15" type="building">
  <properties>
   <property name="building" value="cottage"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="buildings/cottage-3.png" width="64" height="64"/>
 </tile>
 <tile id="16" type="building">
  <properties>
   <property name="building" value="bungalow"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/bungalow-0.png" width="64" height="60"/>
 </tile>
 <tile id="17" type="building">
  <properties>
   <property name="building" value="bungalow"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/bungalow-1.png" width="64" height="60"/>
 </tile>
 <tile id="18" type="building">
  <properties>
   <property name="building" value="bungalow"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/bungalow-2.png" width="64" height="60"/>
 </tile>
 <tile id="19" type="building">
  <properties>
   <property name="building" value="tower"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/tower-0.png" width="64" height="182"/>
 </tile>
 <tile id="20" type="building">
  <properties>
   <property name="building" value="tower"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/tower-1.png" width="64" height="182"/>
 </tile>
 <tile id="21" type="building">
  <properties>
   <property name="building" value="tower"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/tower-2.png" width="64" height="182"/>
 </tile>
 <tile id="22" type="building">
  <properties>
   <property name="building" value="slab"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/slab-0.png" width="128" height="96"/>
 </tile>
 <tile id="23" type="building">
  <properties>
   <property name="building" value="slab"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/slab-1.png" width="128" height="96"/>
 </tile>
 <tile id="24" type="building">
  <properties>
   <property name="building" value="slab"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/slab-2.png" width="128" height="96"/>
 </tile>
 <tile id="25" type="building">
  <properties>
   <property name="building" value="maisonette"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/maisonette-0.png" width="128" height="84"/>
 </tile>
 <tile id="26" type="building">
  <properties>
   <property name="building" value="maisonette"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/maisonette-1.png" width="128" height="84"/>
 </tile>
 <tile id="27" type="building">
  <properties>
   <property name="building" value="maisonette"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/maisonette-2.png" width="128" height="84"/>
 </tile>
 <tile id="28" type="building">
  <properties>
   <property name="building" value="newbuild"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/newbuild-0.png" width="128" height="116"/>
 </tile>
 <tile id="29" type="building">
  <properties>
   <property name="building" value="newbuild"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/newbuild-1.png" width="128" height="116"/>
 </tile>
 <tile id="30" type="building">
  <properties>
   <property name="building" value="newbuild"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/newbuild-2.png" width="128" height="116"/>
 </tile>
 <tile id="31" type="building">
  <properties>
   <property name="building" value="shops"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/shops-0.png" width="64" height="106"/>
 </tile>
 <tile id="32" type="building">
  <properties>
   <property name="building" value="shops"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/shops-1.png" width="64" height="106"/>
 </tile>
 <tile id="33" type="building">
  <properties>
   <property name="building" value="shops"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/shops-2.png" width="64" height="106"/>
 </tile>
 <tile id="34" type="building">
  <properties>
   <property name="building" value="shops"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="buildings/shops-3.png" width="64" height="106"/>
 </tile>
 <tile id="35" type="building">
  <properties>
   <property name="building" value="shops"/>
   <property name="look" type="int" value="4"/>
  </properties>
  <image source="buildings/shops-4.png" width="64" height="106"/>
 </tile>
 <tile id="36" type="building">
  <properties>
   <property name="building" value="church"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/church-0.png" width="128" height="170"/>
 </tile>
 <tile id="37" type="building">
  <properties>
   <property name="building" value="hall"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/hall-0.png" width="128" height="136"/>
 </tile>
 <tile id="38" type="building">
  <properties>
   <property name="building" value="pub"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/pub-0.png" width="64" height="86"/>
 </tile>
 <tile id="39" type="building">
  <properties>
   <property name="building" value="pub"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/pub-1.png" width="64" height="86"/>
 </tile>
 <tile id="40" type="building">
  <properties>
   <property name="building" value="pub"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/pub-2.png" width="64" height="86"/>
 </tile>
 <tile id="41" type="building">
  <properties>
   <property name="building" value="chapel"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/chapel-0.png" width="64" height="110"/>
 </tile>
 <tile id="42" type="building">
  <properties>
   <property name="building" value="chapel"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/chapel-1.png" width="64" height="110"/>
 </tile>
 <tile id="43" type="building">
  <properties>
   <property name="building" value="dome"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/dome-0.png" width="128" height="134"/>
 </tile>
 <tile id="44" type="building">
  <properties>
   <property name="building" value="market"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/market-0.png" width="128" height="106"/>
 </tile>
 <tile id="45" type="building">
  <properties>
   <property name="building" value="monument"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/monument-0.png" width="64" height="70"/>
 </tile>
 <tile id="46" type="building">
  <properties>
   <property name="building" value="works"/>
   <property name="look" type="int" value="0"/>
   <property name="smoke_x" type="int" value="111"/>
   <property name="smoke_y" type="int" value="10"/>
  </properties>
  <image source="buildings/works-0.png" width="128" height="166"/>
 </tile>
 <tile id="47" type="building">
  <properties>
   <property name="building" value="works"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/works-1.png" width="128" height="166"/>
 </tile>
 <tile id="48" type="building">
  <properties>
   <property name="building" value="works"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/works-2.png" width="128" height="166"/>
 </tile>
 <tile id="49" type="building">
  <properties>
   <property name="building" value="farm"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/farm-0.png" width="128" height="96"/>
 </tile>
 <tile id="50" type="building">
  <properties>
   <property name="building" value="mill"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/mill-0.png" width="128" height="146"/>
 </tile>
 <tile id="51" type="building">
  <properties>
   <property name="building" value="mill"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/mill-1.png" width="128" height="146"/>
 </tile>
 <tile id="52" type="building">
  <properties>
   <property name="building" value="warehouse"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/warehouse-0.png" width="128" height="116"/>
 </tile>
 <tile id="53" type="building">
  <properties>
   <property name="building" value="warehouse"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/warehouse-1.png" width="128" height="116"/>
 </tile>
 <tile id="54" type="building">
  <properties>
   <property name="building" value="crane"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/crane-0.png" width="64" height="146"/>
 </tile>
 <tile id="55" type="building">
  <properties>
   <property name="building" value="crane"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/crane-1.png" width="64" height="146"/>
 </tile>
 <tile id="56" type="building">
  <properties>
   <property name="building" value="crane"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/crane-2.png" width="64" height="146"/>
 </tile>
 <tile id="57" type="building">
  <properties>
   <property name="building" value="garages"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/garages-0.png" width="128" height="44"/>
 </tile>
 <tile id="58" type="building">
  <properties>
   <property name="building" value="garages"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/garages-1.png" width="128" height="44"/>
 </tile>
 <tile id="59" type="building">
  <properties>
   <property name="building" value="lot"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/lot-0.png" width="128" height="52"/>
 </tile>
 <tile id="60" type="building">
  <properties>
   <property name="building" value="lot"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/lot-1.png" width="128" height="52"/>
 </tile>
 <tile id="61" type="building">
  <properties>
   <property name="building" value="lot"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/lot-2.png" width="128" height="52"/>
 </tile>
 <tile id="62" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="0"/>
  </properties>
  <image source="buildings/viaduct-0.png" width="64" height="94"/>
 </tile>
 <tile id="63" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="1"/>
  </properties>
  <image source="buildings/viaduct-1.png" width="64" height="94"/>
 </tile>
 <tile id="64" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="2"/>
  </properties>
  <image source="buildings/viaduct-2.png" width="64" height="94"/>
 </tile>
 <tile id="65" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="3"/>
  </properties>
  <image source="buildings/viaduct-3.png" width="64" height="94"/>
 </tile>
 <tile id="66" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="4"/>
  </properties>
  <image source="buildings/viaduct-4.png" width="64" height="94"/>
 </tile>
 <tile id="67" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="5"/>
  </properties>
  <image source="buildings/viaduct-5.png" width="64" height="94"/>
 </tile>
 <tile id="68" type="building">
  <properties>
   <property name="building" value="viaduct"/>
   <property name="look" type="int" value="6"/>
  </properties>
  <image source="buildings/viaduct-6.png" width="64" height="94"/>
 </tile>
</tileset>
