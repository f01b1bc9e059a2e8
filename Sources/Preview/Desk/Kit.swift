import Diagnostics
import Effects
import Liquid

/// The preview's own files: its pages, what they look like, and what moves them. Read once, and no others are ever read.
public struct Kit: Sendable {
    private let templates: [String: Template]
    private let files: [String: [UInt8]]

    /// Reads those in a folder. Throws if one of them is missing or wrong.
    public init(_ folder: String, _ disk: Disk) throws(Failure) {
        var environment = Environment()
        environment.output = .html
        environment.undefinedVariables = .error
        environment.undefinedFilters = .error
        environment.enable(.layouts)
        environment.partials = { name in
            (try? disk.read("\(folder)/\(name).liquid")).map { String(decoding: $0, as: UTF8.self) }
        }
        var (templates, files) = ([String: Template](), [String: [UInt8]]())
        for name in try disk.run({ disk throws(DiskError) in try disk.list(folder) }) {
            let bytes = try disk.contents(of: "\(folder)/\(name)") ?? []
            guard name.hasSuffix(".liquid") else {
                files[name] = bytes
                continue
            }
            let stem = String(name.dropLast(7))
            do throws(TemplateError) {
                templates[stem] = try Template(
                    String(decoding: bytes, as: UTF8.self), name: "preview/\(stem)", environment: environment)
            } catch {
                throw Failure(.usage, error.diagnostics)
            }
        }
        self.templates = templates
        self.files = files
    }

    /// A script or a style sheet; nil if there is none of that name.
    func file(_ name: some StringProtocol) -> Answer? {
        files[String(name)].map { Answer(200, $0, MediaType(ofFile: name)) }
    }

    /// One of our pages, of a template that is there.
    func page(_ name: String, _ fields: [(String, Value)]) -> [UInt8] {
        guard let template = templates[name] else { return Array("There is no template preview/\(name).".utf8) }
        do throws(TemplateError) {
            return try template.render(globals: Fields(fields)).bytes
        } catch {
            return Array(error.diagnostics.map(LinePrinter().print).joined().utf8)
        }
    }

    /// What our own pages may load, and do.
    let headers = [
        Answer.Header(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'self'; "
                + "frame-src 'self'; img-src 'self'; object-src 'none'; script-src 'self'; style-src 'self'"),
        Answer.Header("Referrer-Policy", "same-origin"),
    ]

    func printed(_ problems: Problems, _ whereabouts: Whereabouts) -> String {
        let printer = HTMLPrinter(sources: problems.sources, link: whereabouts.editor)
        return problems.diagnostics.map(printer.print).joined()
    }

    func html(_ problems: Problems, _ whereabouts: Whereabouts) -> Markup {
        Markup(safe: printed(problems, whereabouts))
    }
}
