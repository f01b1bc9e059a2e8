import Catalog
import Crypto
import Diagnostics
import Effects
import Project
import Site
import Theming
import Wording

/// A project's theme with all that it brings, ready to render.
struct SiteSetup {
    let theme: Theme
    let files: ThemeFiles
    private(set) var templates: Templates
    let assets: Assets
    let messages: MessageCatalog
    /// What those are made of.
    let words: [Messages]
    /// What shows widgets on pages of others.
    let widgetScript: [UInt8]
    var diagnostics: [Diagnostic] { remarks + strays }
    private let remarks: [Diagnostic]
    private var strays: [Diagnostic]
    /// The folders of the theme that don't come with the program.
    let own: [String]
    /// Whether the theme is the project's own rather than one that comes with the program.
    var isOfTheProject: Bool { own.first == theme.folders.first }
    /// Of everything in the theme's folders but templates and their samples.
    let digest: Digest
    /// Of the project's settings.
    let settings: Digest

    /// Throws `Failure.usage` if the theme or a file of its is wrong.
    init(_ project: ProjectFolder, theme name: String?, _ world: World) throws(Failure) {
        let resources = try Resources(world)
        let disk = world.disk
        let loader = ThemeLoader(library: "\(resources.folder)/Themes", project: project.path, disk: disk)
        let (theme, themeDiagnostics) = try SiteSetup.theme(name, project, loader)
        let files = ThemeFiles(theme, templates: "\(resources.folder)/Templates", disk: disk)
        self.theme = theme
        self.files = files
        templates = try Templates(files)
        assets = try Assets(
            theme, files, routes: Routes(baseURL: project.config.site.baseURL, prefix: ""),
            asksConsent: project.config.analytics.asksConsent)
        if let script = files.find("widget/playbill.js") {
            widgetScript = try disk.contents(of: script) ?? []
        } else {
            widgetScript = []
        }
        let locales = try files.messages()
        messages = MessageCatalog(locales.messages, fallback: project.config.site.locales.first ?? .english)
        words = locales.messages
        own = theme.folders.filter { !$0.hasPrefix("\(resources.folder)/Themes/") }
        strays = try templates.strays(in: own)
        remarks =
            themeDiagnostics + locales.diagnostics + assets.diagnostics
            + SiteSetup.untranslated(project.config.site.locales, among: locales.messages.map(\.language))
        digest = try SiteSetup.digest(files, disk)
        settings = Digest(of: "\(project.config)".utf8)
    }

    /// The same with the templates as they are now; throws if their folders can't be read.
    func withTemplatesReadAgain() throws(Failure) -> SiteSetup {
        var setup = self
        setup.templates = try Templates(rereading: templates)
        setup.strays = try setup.templates.strays(in: own)
        return setup
    }

    /// The same for who has been told what its templates have wrong, and wants to know what else there is.
    var forgiving: SiteSetup {
        var setup = self
        setup.templates = Templates(forgiving: templates)
        return setup
    }

    /// By that name, or else the one that the settings have: these are the place of what is wrong with it then.
    private static func theme(
        _ name: String?, _ project: ProjectFolder, _ loader: ThemeLoader
    ) throws(Failure) -> (theme: Theme, diagnostics: [Diagnostic]) {
        do throws(Failure) {
            return try loader.load(name ?? project.config.theme)
        } catch {
            guard name == nil else { throw error }
            let diagnostics = error.diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.location =
                    diagnostic.location ?? Location(file: project.file(ConfigFile.name), path: "theme")
                return diagnostic
            }
            throw Failure(error.kind, diagnostics, sources: error.sources)
        }
    }

    /// Languages of the site that nobody has put the theme's words into.
    private static func untranslated(_ wanted: [LanguageTag], among known: [LanguageTag]) -> [Diagnostic] {
        let primaries = Set(known.map(\.primary))
        return wanted.filter { !primaries.contains($0.primary) }.map { tag in
            Diagnostic(
                .warning, "theme.untranslated", "the theme has no words in “\(tag)”: its pages are worded otherwise",
                hint: "add locales/\(tag.primary).json to a theme of the project's own, or take it out of “locales”")
        }
    }

    /// Fonts are named by what is in them, and so is every other asset: what is left is text.
    private static func digest(_ files: ThemeFiles, _ disk: Disk) throws(Failure) -> Digest {
        var parts: [UInt8] = []
        for folder in files.folders {
            for entry in try files.entries(below: folder) {
                let file = "\(folder)/\(entry.path)"
                // A link may lead to a folder.
                guard ![".liquid", ".samples.json"].contains(where: file.hasSuffix),
                    entry.kind == .file || disk.isReadableFile(file)
                else { continue }
                parts +=
                    try Array(entry.path.utf8)
                    + disk.run { disk throws(DiskError) in Digest(of: try disk.read(file)) }.rawBytes
            }
        }
        return Digest(of: parts)
    }
}
