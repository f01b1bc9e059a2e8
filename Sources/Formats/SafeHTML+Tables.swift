extension SafeHTML {
    /// The same with each table in a box of that name, which a keyboard can reach: what is too wide is scrolled there.
    public func withTables(named name: String) -> SafeHTML {
        guard hasTables else { return self }
        let label = SafeHTML(escaping: name).html
        let start = "<div class=\"table\" role=\"group\" aria-label=\"\(label)\" tabindex=\"0\"><table>"
        // In our own HTML a `<` always starts a tag, and those of tables have no attributes.
        return SafeHTML(trusted: html.replacing("<table>", with: start).replacing("</table>", with: "</table></div>"))
    }
}
