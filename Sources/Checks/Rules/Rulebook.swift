/// All rules, a line each: to add one, write its file and its line here.
public enum Rulebook {
    public static let events: [Rule<CheckedEvent>] = [
        .imageAlt,
        .lateSale,
        .manyCurrencies,
        .markupInMarkdown,
        .nowhere,
        .someLanguages,
    ]

    public static let themes: [Rule<CheckedTheme>] = [
        .disabledRule,
        .missingToken,
        .unusedToken,
        .unusedAsset,
    ]

    public static let templates: [Rule<CheckedTemplate>] = [
        .deprecatedField,
        .include,
        .literalText,
        .sameTemplate,
        .unknownAsset,
        .unknownField,
        .unknownMessage,
        .unknownPartial,
        .unknownStyle,
        .unknownVariable,
        .unsafePlace,
    ]

    public static let sites: [Rule<SiteScan>] = [
        .deadAnchor,
        .deadLink,
        .duplicateTitle,
        .heavyPage,
        .heavyPicture,
        .missingAlt,
        .missingTitle,
    ]

    /// The same by what they are about, with what is found while something is read or made.
    public static let rooms: [Room] = [
        Room(
            "snapshot", "Snapshots", "What events can have wrong.", events.map(\.sheet) + Told.snapshot),
        Room("orders", "Orders", "What orders can have wrong, if their files are named.", Told.orders),
        Room(
            "theme", "Themes",
            "What a theme of the project's own can have wrong. One that can't be read at all, by its `theme.json` or a locale file, "
                + "is said first, and keeps everything else from being looked at.",
            themes.map(\.sheet) + Told.theme),
        Room(
            "templates", "Templates", "What templates of a theme of the project's own can have wrong.",
            templates.map(\.sheet) + Told.templates),
        Room(
            "tickets", "Tickets and cards", "What comes out when tickets and cards of such a theme are drawn.",
            Told.tickets),
        Room(
            "mails", "Mails",
            "What comes out when the samples of mails are made: by a theme of the project's own, or with words of its own.",
            Told.mails),
        Room("site", "The built site", "What the site can have wrong as it was built last.", sites.map(\.sheet)),
    ]

    /// Those that a theme and all that is in it are held to.
    public static let ofThemes =
        themes.map(\.sheet) + templates.map(\.sheet) + Told.theme + Told.templates + Told.tickets + Told.mails
    /// Those that only samples are held to, which take a while.
    public static let ofSamples = Told.templates.filter {
        !$0.code.hasPrefix("template.") && $0.code != "liquid.syntax"
    }
    public static let ofDrawings = Told.tickets
    public static let ofMails = Told.mails

    /// The rule that makes findings of a code; nil if none does.
    public static func sheet(of code: String) -> RuleSheet? { rooms.lazy.flatMap(\.sheets).first { $0.covers(code) } }
}
