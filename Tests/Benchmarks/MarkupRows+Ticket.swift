extension MarkupRows {
    /// What a theme's ticket of the size A6 comes to when it is filled in.
    static let ticket = #"""
        <ticket size="A6" margin="0" background="paper" color="ink" language="en" title="Annual Tech Summit 2026 &#8211; your ticket">
          <page>
            <column padding="7mm 8mm 5mm" gap="2.5mm" height="1fr">
              <row align="center" justify="between" border-bottom="2pt ink" padding="0 0 2mm">
                <text font="text" size="7.5pt" weight="600" letter-spacing="0.6pt" transform="upper" color="muted">Playbill presents</text>
                <image src="logo.svg" height="8mm" alt="Eldoret Sports Club"/>
              </row>
              <text font="display" size="24pt" min-size="13pt" weight="700" fit="shrink" max-lines="2" role="heading-1" line-height="1.05">Annual Tech Summit &amp; Fair 2026</text>
              <row gap="4mm">
                <column width="1fr" gap="0.5mm">
                  <text size="6.5pt" weight="600" letter-spacing="0.6pt" transform="upper" color="muted">Date</text>
                  <text size="11pt" weight="600" features="tabular">Wednesday, 15 July 2026</text>
                  <text size="9pt" color="muted">Doors 08:00, starts 09:00 <span color="muted" italic="true">(EAT)</span></text>
                </column>
                <column width="1fr" gap="0.5mm">
                  <text size="6.5pt" weight="600" letter-spacing="0.6pt" transform="upper" color="muted">Place</text>
                  <text size="11pt" weight="600" link="https://www.openstreetmap.org/?mlat=0.5143&amp;mlon=35.269">Eldoret Sports Club</text>
                  <text size="9pt" color="muted">Nandi Road<br/>30100 Eldoret, Kenya</text>
                </column>
              </row>
              <line color="line" thickness="0.5pt"/>
              <row gap="5mm" height="1fr" align="end">
                <column width="1fr" gap="1.5mm">
                  <text size="6.5pt" weight="600" letter-spacing="0.6pt" transform="upper" color="muted">Attendee</text>
                  <text font="display" size="16pt" min-size="9pt" fit="shrink" max-lines="1" weight="600" direction="auto" role="heading-2">Wanjiru Kamau-Lindqvist</text>
                  <text size="9pt" fit="ellipsis">wanjiru.kamau@example.org</text>
                  <box background="accent" padding="1.5mm 3mm" radius="1mm" color="on-accent" align-self="start">
                    <text size="9pt" weight="700">Early bird, all three days</text>
                  </box>
                  <row gap="6mm">
                    <column><text size="6.5pt" transform="upper" color="muted">Section</text><text size="12pt" weight="600" features="tabular">B</text></column>
                    <column><text size="6.5pt" transform="upper" color="muted">Row</text><text size="12pt" weight="600" features="tabular">12</text></column>
                    <column><text size="6.5pt" transform="upper" color="muted">Seat</text><text size="12pt" weight="600" features="tabular">104</text></column>
                  </row>
                </column>
                <column gap="1mm" align="center">
                  <qr code="ABCD-EFGH-JKLM-2026-0000042" size="32mm" level="Q" alt="The code of your ticket, ABCD-EFGH-JKLM-2026-0000042"/>
                  <text font="mono" size="7pt" features="tabular">A-0000042</text>
                </column>
              </row>
            </column>
            <perforation color="line" notch="3mm"/>
            <row padding="3mm 8mm" gap="4mm" background="#f4f0e6">
              <text size="7pt" width="1fr" color="muted">Bring this ticket, on paper or on a screen. It admits one person once. Terms: example.org/terms. Questions: tickets@example.org, +254 700 000 000. Order ABC-2026-0042 of 3 February 2026, ticket 1 of 3.</text>
              <text size="7pt" font="mono" features="tabular slashed-zero" align="end">KES 1,500</text>
            </row>
          </page>
        </ticket>
        """#
}
