extension MailRows {
    /// What a theme's confirmation of an order comes to when it is filled in.
    static let mail = """
        <!DOCTYPE html>
        <html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Your tickets</title>
        <!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
        <style>
        \(style)</style></head><body>
        <div class="preheader">Three tickets for the Annual Tech Summit, and all there is to know before you come</div>
        <table class="outer"><tr><td><table class="inner"><tr><td class="pad"><h1>Your tickets</h1>
        \(String(repeating: paragraph, count: 20))<p><a class="button" href="https://example.org/t/1">See your tickets</a></p>
        <h2>Your order</h2><table class="rows">\((1...12).map(row).joined())</table>
        \((1...4).map(ticket).joined())</td></tr>
        <tr><td class="foot">You get this mail as you ordered tickets. <a href="https://example.org/terms">Terms</a></td></tr></table></td></tr></table>
        </body></html>
        """

    private static let paragraph = """
        <p>Your order for the <strong>Annual Tech Summit &amp; Fair</strong> is confirmed. Show the code below at the door, on paper or on a screen; it admits one person once. Doors open at 08:00 on the first day, and at 09:00 on the days after it. Questions? <a href="mailto:tickets@example.org">Write to us</a>.</p>

        """

    private static func row(_ number: Int) -> String {
        """
        <tr class="row"><td><span class="label">Ticket \(number)</span><br><span class="value">Early bird, all three days</span></td><td>KES&nbsp;1,500</td></tr>

        """
    }

    private static func ticket(_ number: Int) -> String {
        """
        <table class="stack"><tr><td class="pad"><img class="qr" src="cid:qr\(number)" alt="The code of ticket \(number), ABCD-EFGH-JKLM"></td><td class="pad"><p class="label">Attendee</p><p class="value">Wanjiru Kamau-Lindqvist</p><p class="muted">Section B, row 12, seat 10\(number)</p></td></tr></table>

        """
    }

    private static let style = """
        :root { --ink: #1a1a1a; --paper: #ffffff; --muted: #666666; --line: #dddddd; --accent: #c8102e; --on-accent: #ffffff; --radius: 6px; --pad: 24px }
        @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #141414; --muted: #aaaaaa; --line: #333333; --accent: #ff5a5f } }
        body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font-family: Inter, Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5 }
        table { border-collapse: collapse }
        td { padding: 0; vertical-align: top }
        .outer { width: 100%; background: #f4f4f4 }
        .inner { width: 600px; margin: 0 auto; background: var(--paper) }
        .pad { padding: var(--pad) }
        h1 { margin: 0 0 16px; font-size: 28px; line-height: 1.2; color: var(--ink) }
        h2 { margin: 24px 0 8px; font-size: 20px; line-height: 1.3 }
        p { margin: 0 0 16px }
        a { color: var(--accent) }
        .muted { color: var(--muted); font-size: 14px }
        .label { font-size: 12px; text-transform: uppercase; letter-spacing: 1px; color: var(--muted) }
        .value { font-size: 16px; font-weight: 600 }
        .rows { width: 100% }
        .row td { border-bottom: 1px solid var(--line); padding: 12px 0 }
        .row td:last-child { text-align: right }
        .button { display: inline-block; background: var(--accent); color: var(--on-accent); padding: 14px 28px; border-radius: var(--radius); text-decoration: none; font-weight: bold }
        .button:hover { background: #990000 }
        .foot { font-size: 12px; color: var(--muted); text-align: center; padding: 24px }
        .qr { width: 160px; height: 160px; background: #ffffff; padding: 12px }
        #outlook a { padding: 0 }
        a[x-apple-data-detectors] { color: inherit !important; text-decoration: none !important }
        @media (max-width: 620px) { .inner { width: 100% } .pad { padding: 16px } .stack td { display: block; width: 100% } h1 { font-size: 24px } }

        """
}
