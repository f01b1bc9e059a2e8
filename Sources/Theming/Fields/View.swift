import Catalog
import Formats
import Liquid
import Project
import Wording

/// What one reader sees a site through: a language, an instant, and where everything is.
public final class View: Sendable {
    public let phrasebook: Phrasebook
    /// Its messages that say one thing, which pages ask for most.
    let fixed: FixedMessages
    /// What a text is shown in that isn't translated to the reader's language.
    public let fallback: LanguageTag
    public let now: Instant
    public let config: Config
    public let routes: Routes
    /// Where the theme's own files are, by the names that templates call them.
    let assets: [String: String]
    /// The file of an image, fit for pages; nil if there is none.
    public let picture: @Sendable (Image) -> Picture?
    /// What machines call the things of this site.
    public let ids: StableIDs
    /// All changes of the clocks in use, for what is written for machines.
    public let zones: ZoneHistories
    private let clocks: [Zone: WallClock]
    /// The same while they are few, as they are on nearly every site: looked through faster than one is hashed.
    private let fewClocks: [WallClock]
    private let zoneNames: ZoneNames
    let world: WorldNames
    let reader: Reader
    /// Of what was rendered for this reader: all that a site's pages have in common.
    let memo: Memo

    /// `zones` are those in use; it takes some milliseconds.
    public init(
        phrasebook: Phrasebook, fallback: LanguageTag, now: Instant, config: Config, routes: Routes,
        assets: [String: String], zones: [Zone], histories: ZoneHistories = ZoneHistories([]),
        picture: @escaping @Sendable (Image) -> Picture?
    ) {
        self.phrasebook = phrasebook
        fixed = FixedMessages(phrasebook)
        self.fallback = fallback
        self.now = now
        self.config = config
        self.routes = routes
        self.assets = assets
        self.picture = picture
        ids = StableIDs(site: config.site.baseURL)
        self.zones = histories
        clocks = Dictionary(zones.map { ($0, WallClock($0)) }, uniquingKeysWith: { first, _ in first })
        fewClocks = clocks.count <= 8 ? Array(clocks.values) : []
        zoneNames = phrasebook.language.zoneNames(for: zones)
        world = WorldNames(phrasebook.language.tag)
        reader = Reader()
        memo = View.memo(config)
    }

    /// As another saw it, at another instant.
    public init(_ other: View, at now: Instant) {
        phrasebook = other.phrasebook
        fixed = other.fixed
        fallback = other.fallback
        self.now = now
        config = other.config
        routes = other.routes
        assets = other.assets
        picture = other.picture
        ids = other.ids
        zones = other.zones
        clocks = other.clocks
        fewClocks = other.fewClocks
        zoneNames = other.zoneNames
        world = other.world
        reader = other.reader
        memo = View.memo(config)
    }

    /// Only widgets show an event that its own page has shown.
    private static func memo(_ config: Config) -> Memo {
        Memo(constants: ["site"], showsPassingThingsAgain: config.widgets.areWritten)
    }

    public var language: Language { phrasebook.language }
}

extension View {
    /// A text for people, in the reader's language or the nearest there is.
    public func text(_ text: LocalizedText) -> String { whole(text).withoutTurns }

    /// The same with all that is hidden in it.
    public func whole(_ text: LocalizedText) -> String { text.text(in: language.tag, fallback: fallback) }

    /// The language of a text if it isn't the page's; `locale` is that of a text which doesn't say.
    func language(of text: LocalizedText, locale: LanguageTag?) -> String? {
        let found = text.resolved(in: language.tag, fallback: fallback).language ?? locale
        return found.flatMap { $0.primary == language.tag.primary ? nil : $0.text }
    }

    /// Which way a text is read if not as the page, by its letters.
    func direction(of text: LocalizedText) -> String? {
        Direction(of: self.text(text)).flatMap { $0 == language.direction ? nil : $0.rawValue }
    }

    public func text(_ text: LocalizedText?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return self.text(text)
    }

    /// What others wrote as a part of the page.
    public func markup(_ html: SafeHTML) -> Markup { Markup(safe: html.withTables(named: say("table.name")).html) }

    /// The name that a facet goes by in addresses, the same in every language.
    public func key(_ text: LocalizedText) -> String { text.text(in: fallback, fallback: fallback) }

    /// A message of the theme's.
    public func say(_ key: String, _ arguments: [(name: String, text: String)] = [], count: Int? = nil) -> String {
        phrasebook.phrase(key, arguments, count: count).text
    }

    func clock(_ zone: Zone) -> WallClock {
        fewClocks.first { $0.zone == zone } ?? clocks[zone] ?? WallClock(zone)
    }

    func zoneName(_ moment: Moment) -> String { zoneNames.name(of: moment.zone, at: time(moment)) }

    func time(_ moment: Moment) -> WallTime { clock(moment.zone).time(at: moment.instant) }

    func date(_ moment: Moment, _ style: DateStyle) -> String { language.date(time(moment), style) }

    /// The dates alone: a night belongs to the day it began on.
    public func days(from start: Instant, to end: Instant?, in zone: Zone) -> String {
        let clock = clock(zone)
        let first = clock.time(at: start)
        guard let end, end > start else { return language.date(first, .date) }
        let last = clock.time(at: end)
        let isOneNight = end.milliseconds - start.milliseconds < 86_400_000 && (last.hour < 6 || last.day == first.day)
        return isOneNight ? language.date(first, .date) : language.range(from: start, to: end, on: clock)
    }
}
