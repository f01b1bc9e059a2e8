extension HTMLCase {
    /// Elements of other languages, which browsers parse by other rules.
    static let foreign = [
        HTMLCase(
            #"<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=a"#
                + #"lert(1)&gt;">"#, ""),
        HTMLCase("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", ""),
        HTMLCase(#"<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">"#, ""),
        HTMLCase(#"<svg><style><!--</style><a href="--><img src=x onerror=alert(1)>">x</a>after"#, ""),
        HTMLCase(
            #"<svg><a xlink:href="javascript:alert(1)"><text x="20" y="20">XSS</text></a></svg>words"#, "<p>words</p>"),
        HTMLCase(#"<svg><p><style><g title="</style><img src onerror=alert(1)>"></svg>words"#, "<p>words</p>"),
        HTMLCase(
            #"<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></"#
                + "annotation-xml></math>words", "<p>words</p>"),
        HTMLCase(#"<math><mi//xlink:href="data:x,<script>alert(1)</script>">x</math>words"#, "<p>words</p>"),
        HTMLCase(
            #"<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject>"#
                + "</svg>words", "<p>words</p>"),
        HTMLCase("<svg><script>alert&#40;1)</script></svg>words", "<p>words</p>"),
        HTMLCase("<svg onload=alert(1)>words", ""),
        HTMLCase("<svg/onload=alert(1)//words", ""),
        HTMLCase("<svg:script>alert(1)</svg:script>words", "<p>words</p>"),
        HTMLCase("<svg><desc><table><tbody><tr><td><style><img src=x></style></svg>words", ""),
        HTMLCase(#"<math href="javascript:alert(1)">x</math>words"#, "<p>words</p>"),
        HTMLCase("<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>words", "<p>words</p>"),
        HTMLCase("<svg><set attributeName=href to=javascript:alert(1)>x</svg>words", "<p>words</p>"),
        HTMLCase(#"<mglyph><style><!--</style><img title="--&gt;">words"#, "<p>words</p>"),
        HTMLCase("<mtext><b>x</b></mtext>words", "<p><b>x</b>words</p>"),
    ]
}
