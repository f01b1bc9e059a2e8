import Catalog
import Diagnostics
import Effects
import JSON
import Records

/// A state that a template has to be fit for, with data to see it by: an entry of `NAME.samples.json` beside it.
public struct TemplateSample: Hashable, Sendable {
    public var state: String
    /// The instant at which it is looked at.
    public var asOf: Instant
    public var locale: LanguageTag
    /// The path of the page to look at, below that of its language: `events/gala/`.
    public var page: String
    /// A snapshot.
    public var data: [UInt8]
    /// An order of an event in it, for a template of tickets.
    public var order: [UInt8]?
    /// What a mail needs to know beside it.
    public var context: [UInt8]?
    /// Texts of the site's own.
    public var texts: [Text] = []
    /// Where it stands.
    public var file: String

    /// A text in Markdown, by the name that its file would have without its ending: `terms`, or `terms.sw`.
    public struct Text: Hashable, Sendable {
        public var name: String
        public var markdown: String
    }

    public init(
        state: String, asOf: Instant, locale: LanguageTag, page: String, data: [UInt8], order: [UInt8]? = nil,
        context: [UInt8]? = nil, texts: [Text] = [], file: String
    ) {
        self.state = state
        self.asOf = asOf
        self.locale = locale
        self.page = page
        self.data = data
        self.order = order
        self.context = context
        self.texts = texts
        self.file = file
    }
}

extension TemplateSample {
    /// Reads the samples of one template; empty if there are none. A layout of tickets that nobody wrote samples for is looked
    /// at by those of the most usual. Throws everything that is wrong with the file.
    public static func all(of template: String, in files: ThemeFiles) throws(Failure) -> [TemplateSample] {
        let isLayout = template.hasPrefix("ticket/") && !template.dropFirst("ticket/".count).contains("/")
        let named = [template] + (isLayout ? ["ticket/a6"] : [])
        guard let file = named.lazy.compactMap({ files.find("\($0).samples.json") }).first else { return [] }
        let bytes = try files.contents(of: file)
        var problems = Problems()
        var samples: [TemplateSample] = []
        do throws(JSONSyntaxError) {
            for (key, value) in try JSONDocument(bytes).root.members {
                let (draft, faults) = Draft.record.readPartly(value, &problems)
                guard faults.isEmpty, let data = value["data"] else { continue }
                samples.append(
                    TemplateSample(
                        state: key.string ?? "", asOf: draft.asOf, locale: draft.locale, page: draft.page,
                        data: Array(bytes[data.range]), order: value["order"].map { Array(bytes[$0.range]) },
                        context: value["context"].map { Array(bytes[$0.range]) }, texts: draft.texts, file: file))
            }
        } catch {
            problems.report(error)
        }
        guard !problems.hasErrors else {
            throw Failure(.usage, problems.diagnostics(file: file, bytes: bytes), sources: [file: bytes])
        }
        return samples
    }

    private struct Draft: Sendable {
        var asOf = Instant.epoch
        var locale = LanguageTag.english
        var page = ""
        var data = true
        var order: Bool?
        var context: Bool?
        var texts: [Text] = []

        static let record = Record<Draft>(
            "the sample", "A state of a template, and data that it is seen by.", blank: Draft(), isClosed: true,
            [
                .required("asOf", \.asOf, .instant, "The instant at which it is looked at."),
                .defaulted("locale", \.locale, .language, "The language of the page; en if left out."),
                .defaulted("page", \.page, .line, "The path of the page, such as events/gala/; home if left out."),
                .required("data", \.data, .anything, "A snapshot."),
                .optional("order", \.order, .anything, "An order of an event in it, for tickets and mails."),
                .optional("context", \.context, .anything, "What a mail needs to know beside the order."),
                .defaulted(
                    "texts", \.texts, .texts, "Texts of the site's own, as in Content: {\"terms\": \"# Terms …\"}."),
            ])
    }
}

extension Rule where Value == [TemplateSample.Text] {
    fileprivate static let texts = Rule(
        "value.texts", "texts by their names", schema: Schema(["type": "object"])
    ) { value in
        guard value.kind == .object, value.members.allSatisfy({ $0.value.kind == .string }) else { return nil }
        return value.members.map { TemplateSample.Text(name: $0.string ?? "", markdown: $1.string ?? "") }
    }
}

extension Rule where Value == Bool {
    /// Whatever stands there is read by somebody else.
    fileprivate static let anything = Rule("value.data", "an object", schema: Schema(["type": "object"])) {
        $0.kind == .object ? true : nil
    }
}
