extension HTMLCase {
    /// What a link may lead to, and what only looks like it.
    static let addresses = [
        HTMLCase(#"<a href="javascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="JaVaScRiPt:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase("<a href=\"java\tscript:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase("<a href=\"java\nscript:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase(#"<a href="jav&#x0A;ascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="jav&#x09;ascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href=" &#1; javascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="&#14; javascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase("<a href=\"\u{1}\u{2}javascript:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase("<a href=\"java\0script:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase(
            #"<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(
            #"<a href="&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#00001"#
                + #"12&#0000116&#0000058alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(
            #"<a href="javascript&colon;alert(1)">x</a>"#, #"<p><a href="javascript&amp;colon;alert(1)">x</a></p>"#),
        HTMLCase(#"<a href="javascript&#58;alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase("<a href=\"\u{202E}javascript:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase("<a href=\"java\u{2028}script:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase("<a href=\"java\u{2066}script:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase("<a href=\"\u{A0}javascript:alert(1)\">x</a>", "<p>x</p>"),
        HTMLCase(#"<a href="data:text/html,<script>alert(1)</script>">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="vbscript:msgbox(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="feed:javascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="view-source:x">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="blob:https://x">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="file:///etc/passwd">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="intent://x#Intent;end">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href=":x">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="https:x">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="https:">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="//">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="mailto:">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="">x</a>"#, "<p>x</p>"),
        HTMLCase("<a href>x</a>", "<p>x</p>"),
        HTMLCase("<a>x</a>", "<p>x</p>"),
        HTMLCase("<a name=x id=y>x</a>", "<p>x</p>"),
        HTMLCase(
            #"<a href="https://example.org/a?b=1&c=2#d">x</a>"#,
            #"<p><a href="https://example.org/a?b=1&amp;c=2#d" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            #"<a href="HTTP://EXAMPLE.ORG">x</a>"#,
            #"<p><a href="HTTP://EXAMPLE.ORG" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            #"<a href="//example.org/a">x</a>"#, #"<p><a href="//example.org/a" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            #"<a href="\\example.org">x</a>"#, #"<p><a href="\\example.org" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            #"<a href="/\example.org">x</a>"#, #"<p><a href="/\example.org" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            #"<a href="mailto:a@example.org?subject=Hi">x</a>"#,
            #"<p><a href="mailto:a@example.org?subject=Hi">x</a></p>"#),
        HTMLCase(#"<a href="tel:+254 700 000 000">x</a>"#, #"<p><a href="tel:+254%20700%20000%20000">x</a></p>"#),
        HTMLCase(#"<a href="/tickets">x</a>"#, #"<p><a href="/tickets">x</a></p>"#),
        HTMLCase(#"<a href="tickets/1:2">x</a>"#, #"<p><a href="tickets/1:2">x</a></p>"#),
        HTMLCase(#"<a href="?a:b">x</a>"#, #"<p><a href="?a:b">x</a></p>"#),
        HTMLCase(##"<a href="#top">x</a>"##, ##"<p><a href="#top">x</a></p>"##),
        HTMLCase(#"<a href="../x">x</a>"#, #"<p><a href="../x">x</a></p>"#),
        HTMLCase(
            "<a href=\"  https://example.org/a b\n/c  \">x</a>",
            #"<p><a href="https://example.org/a%20b/c" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            #"<a href="https://example.org/'&quot;&lt;&gt;`">x</a>"#,
            #"<p><a href="https://example.org/&#39;%22%3C%3E`" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(
            "<a href=\"https://example.org/é\u{A0}\u{202E}\">x</a>",
            #"<p><a href="https://example.org/é%C2%A0" rel="nofollow ugc noopener">x</a></p>"#),
        HTMLCase(#"<a href="?a=1&copy=2&amp;lt=3">x</a>"#, #"<p><a href="?a=1&amp;copy=2&amp;lt=3">x</a></p>"#),
        HTMLCase("<a title=x href=/ok HREF=javascript:alert(1)>x</a>", #"<p><a href="/ok">x</a></p>"#),
        HTMLCase(#"<a href="/1">x<a href="/2">y</a></a>"#, #"<p><a href="/1">x</a><a href="/2">y</a></p>"#),
        HTMLCase(#"<a href="/1"><b>x</b> <img src=/i.png alt=y></a>"#, #"<p><a href="/1"><b>x</b> y</a></p>"#),
        HTMLCase("<a href=javascript:alert(1)><a href=/ok>x</a></a>", #"<p><a href="/ok">x</a></p>"#),
    ]
}
