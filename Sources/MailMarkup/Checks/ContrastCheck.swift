import Catalog

/// Words have to stand out from what is behind them, in light clients and in dark ones.
enum ContrastCheck {
    /// Each pair of colours is said once, where it first occurs.
    static func check(
        _ styling: Styling, of document: HTMLDocument, _ mistakes: inout Mistakes, at place: (Int) -> Range<Int>
    ) {
        var said: Set<FaintWords.Colours> = []
        for faint in styling.faint where document.hasOwnWords(faint.node) && said.insert(faint.colours).inserted {
            let (ink, ground) = (faint.colours.ink, faint.colours.ground)
            mistakes.add(
                .warning, "mail.contrast",
                """
                #\(ink.hex) on #\(ground.hex) can't be told apart well enough\(faint.isDark ? " in dark clients" : ""), \
                at \(ink.contrastText(with: ground))
                """, at: place(faint.node),
                hint:
                    "WCAG asks for \(faint.least == Colour.leastContrastOfLargeText ? "3" : "4.5"):1 here; #\(faint.better.hex) would do"
            )
        }
    }
}
