/**
 * A small CSL style of our own after the notes of the Chicago Manual of Style (17th edition): acts of the United Nations
 * by body, number, title, symbol and date, other documents by author, title and date; then the place and the address.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info>
    <title>Documents of international bodies, after the Chicago Manual of Style (notes)</title>
    <id>foc-chicago</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="date">
    <choose>
      <if variable="issued">
        <date variable="issued">
          <date-part name="month" suffix=" "/>
          <date-part name="day" suffix=", "/>
          <date-part name="year"/>
        </date>
      </if>
      <else><text value="date unknown"/></else>
    </choose>
  </macro>
  <macro name="title">
    <group><text value="“"/><text variable="title"/><text value=",”"/></group>
  </macro>
  <citation>
    <layout delimiter="; " suffix=".">
      <group delimiter=", ">
        <group delimiter=" ">
          <group delimiter=", ">
            <names variable="author"><name/></names>
            <text variable="title-short"/>
            <text macro="title"/>
          </group>
          <choose>
            <if variable="number">
              <group delimiter=" ">
                <text variable="number"/>
                <group prefix="(" suffix=")"><text macro="date"/></group>
              </group>
            </if>
            <else><text macro="date"/></else>
          </choose>
        </group>
        <text variable="section"/>
        <text variable="URL"/>
      </group>
    </layout>
  </citation>
</style>
`
