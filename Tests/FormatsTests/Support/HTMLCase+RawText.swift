extension HTMLCase {
    /// Elements whose contents browsers don't read as HTML, or not always.
    static let rawText = [
        HTMLCase(#"<noscript><p title="</noscript><img src=x onerror=alert(1)>">"#, ""),
        HTMLCase("<noscript><style></noscript><img src=x onerror=alert(1)></style>", #"<p><a href="x">x</a></p>"#),
        HTMLCase(#"<xmp><p title="</xmp><img src=x onerror=alert(1)>">words"#, ""),
        HTMLCase(#"<noembed><p title="</noembed><img src=x onerror=alert(1)>">words"#, ""),
        HTMLCase(
            "<noframes><style></noframes><img src=x onerror=alert(1)></style>words", #"<p><a href="x">x</a>words</p>"#),
        HTMLCase(
            "<iframe><style></iframe><img src=x onerror=alert(1)></style>words", #"<p><a href="x">x</a>words</p>"#),
        HTMLCase(#"<textarea><p title="</textarea><img src=x onerror=alert(1)>">words</textarea>more"#, "<p>more</p>"),
        HTMLCase(#"<title><a id="</title><img src=x onerror=alert(1)>">words"#, ""),
        HTMLCase("<plaintext><p>x</p>words", ""),
        HTMLCase("<style><!--</style><script>alert(1)</script>words", "<p>words</p>"),
        HTMLCase("<script><!--<script>x</script>--></script>words", "<p>--&gt;words</p>"),
        HTMLCase("<template><script>alert(1)</script></template>words", "<p>words</p>"),
        HTMLCase(
            #"<select><template><style><!--</style><a rel="--></style></template></select><img id=x on"#
                + #"error=alert(1)>">"#, ""),
        HTMLCase("<select><option>x</option></select>words", "<p>words</p>"),
        HTMLCase("<select><style></select><script>alert(1)</script>words", "<p>words</p>"),
        HTMLCase("<STYLE>@import url(x)</STYLE>words", "<p>words</p>"),
        HTMLCase("<script>alert(1)</script  >words", "<p>words</p>"),
        HTMLCase(#"<SCRIPT/XSS SRC="http://x/x.js"></SCRIPT>words"#, "<p>words</p>"),
        HTMLCase(#"<<SCRIPT>alert("x");//<</SCRIPT>words"#, "<p>&lt;words</p>"),
        HTMLCase("<script src=http://x/x.js?< b >words", ""),
        HTMLCase(#"<style>body{background:url("javascript:alert(1)")}</style>words"#, "<p>words</p>"),
        HTMLCase(#"<object data="javascript:alert(1)"><p>x</p></object>words"#, "<p>words</p>"),
        HTMLCase(#"<embed src="data:image/svg+xml;base64,x">words"#, "<p>words</p>"),
        HTMLCase("<applet code=x>words</applet>", "<p>words</p>"),
        HTMLCase(#"<form action="javascript:alert(1)"><input type=submit>x</form>words"#, "<p>words</p>"),
        HTMLCase("<isindex type=image src=1 onerror=alert(1)>words", "<p>words</p>"),
    ]
}
