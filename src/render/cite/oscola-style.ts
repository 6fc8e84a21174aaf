/**
 * A small CSL style of our own after the OSCOLA guide (4th edition, and its section on international law): documents of
 * the United Nations by short name, date and symbol, others by author, title, date and address. No date of access, since
 * nothing is visited when foc cites.
 */
export const oscolaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info>
    <title>Documents of international bodies, after OSCOLA</title>
    <id>foc-oscola</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="date">
    <choose>
      <if variable="issued">
        <date variable="issued">
          <date-part name="day" suffix=" "/>
          <date-part name="month" suffix=" "/>
          <date-part name="year"/>
        </date>
      </if>
      <else><text value="date unknown"/></else>
    </choose>
  </macro>
  <macro name="named">
    <choose>
      <if variable="title-short"><text variable="title-short"/></if>
      <else>
        <group delimiter=", ">
          <names variable="author"><name/></names>
          <group><text value="‘"/><text variable="title"/><text value="’"/></group>
        </group>
      </else>
    </choose>
  </macro>
  <citation>
    <layout delimiter="; ">
      <group delimiter=" ">
        <text macro="named"/>
        <group prefix="(" suffix=")"><text macro="date"/></group>
        <choose>
          <if variable="number">
            <group delimiter=", ">
              <text variable="number" prefix="UN Doc "/>
              <text variable="section"/>
            </group>
          </if>
          <else>
            <text variable="URL" prefix="&lt;" suffix="&gt;"/>
            <text variable="section"/>
          </else>
        </choose>
      </group>
    </layout>
  </citation>
</style>
`
