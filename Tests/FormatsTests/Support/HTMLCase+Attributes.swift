extension HTMLCase {
    /// Attributes that do things, and quotes that don't end where they seem to.
    static let attributes = [
        HTMLCase(#"<p onclick="alert(1)" style="position:fixed" class=x id=y dir=rtl>x</p>"#, "<p>x</p>"),
        HTMLCase(#"<p title="'><img src=x onerror=alert(1)>">x</p>"#, "<p>x</p>"),
        HTMLCase(
            #"<a href="/x" onmouseover="alert(1)" target=_blank rel=opener ping=/y download>x</a>"#,
            #"<p><a href="/x">x</a></p>"#),
        HTMLCase(#"<a href="/x"onclick="alert(1)">x</a>"#, #"<p><a href="/x">x</a></p>"#),
        HTMLCase(#"<a href='/x" onclick="alert(1)'>x</a>"#, #"<p><a href="/x%22%20onclick=%22alert(1)">x</a></p>"#),
        HTMLCase("<a href=/x\u{C}onclick=alert(1)>x</a>", #"<p><a href="/xonclick=alert(1)">x</a></p>"#),
        HTMLCase(#"<a/href="/x"/onclick="alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase("<a href=`javascript:alert(1)`>x</a>", "<p>x</p>"),
        HTMLCase(#"<a href="/x`onclick=alert(1)">x</a>"#, #"<p><a href="/x`onclick=alert(1)">x</a></p>"#),
        HTMLCase(#"<img """><script>alert(1)</script>">words"#, "<p>&quot;&gt;words</p>"),
        HTMLCase("<img src=x:alert(alt) onerror=eval(src) alt=0>", "<p>0</p>"),
        HTMLCase("<b <script>alert(1)</script>0</b>", "<p><b>alert(1)0</b></p>"),
        HTMLCase(#"<p a="1" a="2" b='"'>x</p>"#, "<p>x</p>"),
        HTMLCase(#"<a href="/x" b="<c" d='>'>x</a>"#, #"<p><a href="/x">x</a></p>"#),
        HTMLCase(#"<td colspan="2" rowspan="3" onclick=x>x</td>"#, "<p>x</p>"),
        HTMLCase(
            #"<table><tr><td colspan="1000" rowspan="-1">x</td><td colspan=" 2" rowspan="2">y</td><th "#
                + #"colspan="0002">z</table>"#,
            #"<table><tbody><tr><td>x</td><td rowspan="2">y</td><th colspan="2">z</th></tr></tbody></t"# + "able>"),
        HTMLCase(
            #"<ol start="5"><li>x</ol><ol start="1"><li>x</ol><ol start="-3" type=a><li value=9>x</ol>"#
                + #"<ol start="9e9"><li>x</ol><ul start=4><li>x</ul>"#,
            #"<ol start="5"><li>x</li></ol><ol><li>x</li></ol><ol start="-3"><li>x</li></ol><ol><li>x<"#
                + "/li></ol><ul><li>x</li></ul>"),
        HTMLCase(#"<body onload=alert(1) background="javascript:x">words</body>"#, "<p>words</p>"),
        HTMLCase("<input autofocus onfocus=alert(1)>words", "<p>words</p>"),
        HTMLCase("<video><source onerror=alert(1)></video>words", "<p>words</p>"),
        HTMLCase("<details open ontoggle=alert(1)><summary>x</summary>y</details>", "<p>x</p><p>y</p>"),
        HTMLCase(#"<meta http-equiv=refresh content="0;url=javascript:alert(1)">words"#, "<p>words</p>"),
        HTMLCase("<link rel=stylesheet href=x>words", "<p>words</p>"),
        HTMLCase(#"<base href="javascript:/">words<a href="x">y</a>"#, #"<p>words<a href="x">y</a></p>"#),
        HTMLCase(#"<div style="background:url(javascript:x)">words</div>"#, "<p>words</p>"),
        HTMLCase("<marquee onstart=alert(1)>x</marquee>", "<p>x</p>"),
        HTMLCase("<bgsound src=x>words", "<p>words</p>"),
        HTMLCase("<frameset onload=alert(1)><frame src=x></frameset>words", "<p>words</p>"),
        HTMLCase(
            "<a a0=1 a1=1 a2=1 a3=1 a4=1 a5=1 a6=1 a7=1 a8=1 a9=1 a10=1 a11=1 a12=1 a13=1 a14=1 a15=1"
                + " a16=1 a17=1 a18=1 a19=1 a20=1 a21=1 a22=1 a23=1 a24=1 a25=1 a26=1 a27=1 a28=1 a29=1 hre"
                + "f=/x>y</a>", #"<p><a href="/x">y</a></p>"#),
        HTMLCase(#"<a xlink:href="javascript:alert(1)">x</a>"#, "<p>x</p>"),
        HTMLCase(#"<a href="/x" href="javascript:alert(1)">x</a>"#, #"<p><a href="/x">x</a></p>"#),
        HTMLCase(#"<a href = "/x">x</a>"#, #"<p><a href="/x">x</a></p>"#),
        HTMLCase("<a href=\n'/x'>x</a>", #"<p><a href="/x">x</a></p>"#),
    ]
}
