import Cards
import Catalog
import Crypto
import Diagnostics
import Effects
import Preview
import Project
import Publishing
import Site
import Theming

/// Makes editions of a project. What a change doesn't touch is taken over from the edition before: a template is edited far
/// more often than a catalogue.
struct PreviewBuild {
    private let invocation: Invocation
    /// Where the preview answers, which takes the place of where the site will be.
    private let origin: String
    private var read: Read?
    /// How often all of it was read.
    private var readings = 0
    /// What has to be read again, as it failed or has changed.
    private var owed = Depth.project

    init(_ invocation: Invocation, origin: String) {
        self.invocation = invocation
        self.origin = origin
    }

    /// What was read of a project, and what takes a while to make of it.
    private struct Read {
        var build: SiteBuild
        var site: Site
        var fonts: CardFonts
        var stories: PreviewStories?
        var cards: (templates: Digest, outputs: [Output])?

        init(_ build: SiteBuild) {
            self.build = build
            site = build.site()
            fonts = SiteCards.fonts(build.project, build.setup, build.invocation.world.disk)
        }
    }

    /// How much has to be read again.
    private enum Depth: Int, Comparable {
        case nothing, templates, theme, project

        static func < (one: Depth, other: Depth) -> Bool { one.rawValue < other.rawValue }
    }

    /// The project as it is after some changes. Throws why there is no such edition.
    mutating func edition(after changes: Changes?) throws(Failure) -> Edition {
        owed = max(owed, changes.map(depth) ?? .project)
        var read = try current()
        let (build, files) = (read.build, read.build.setup.files)
        defer { self.read = read }
        do throws(Failure) {
            let outputs = try build.pages(of: read.site) + cards(&read)
            let stories = PreviewStories(build, read.fonts, reading: readings, origin: origin, after: read.stories)
            read.stories = stories
            return Edition(
                outputs.map { $0.placed(in: files) }, base: base(build.project),
                now: isSetTime ? build.now.milliseconds : nil, diagnostics: build.diagnostics.map(files.placed),
                stories: stories.storybook, grounds: try grounds(build))
        } catch {
            throw error.placed(in: files)
        }
    }

    /// What was read, read again as far as it has to be.
    private mutating func current() throws(Failure) -> Read {
        var read: Read
        if var known = self.read, owed < .project {
            switch owed {
            case .templates:
                known.build.setup = try known.build.setup.withTemplatesReadAgain()
                known.site = known.site.written(by: known.build.setup.templates)
                read = known
            case .theme:
                known.build.setup = try SiteSetup(
                    known.build.project, theme: invocation.arguments.value(.theme), invocation.world)
                read = Read(known.build)
            case .nothing, .project: read = known
            }
        } else {
            readings += 1
            var project = try ProjectFolder(invocation)
            project.config.site.baseURL = WebAddress(origin + base(project))
            read = Read(try SiteBuild(invocation, project, isRehearsal: true, memory: nil))
        }
        owed = .nothing
        return read
    }

    /// Drawn by the templates that they were drawn by before, they are the same.
    private func cards(_ read: inout Read) throws(Failure) -> [Output] {
        let templates = read.build.setup.templates.digest(of: CardStudio.template)
        if let known = read.cards, known.templates == templates { return known.outputs }
        let outputs = try read.build.cards(fonts: read.fonts)
        read.cards = (templates, outputs)
        return outputs
    }

    private func depth(_ changes: Changes) -> Depth {
        guard let read, !changes.isOverflow else { return .project }
        let folders = read.build.setup.files.folders.compactMap { try? invocation.world.disk.realPath($0) }
        return changes.paths.map { path -> Depth in
            guard folders.contains(where: { path.hasPrefix("\($0)/") }) else { return .project }
            return path.hasSuffix(".liquid") || path.hasSuffix(".samples.json") ? .templates : .theme
        }.max() ?? .nothing
    }

    /// Whether the project isn't looked at as it is at present.
    private var isSetTime: Bool {
        invocation.arguments.value(.asOf) != nil || invocation.world.environment["SOURCE_DATE_EPOCH"] != nil
    }

    private func base(_ project: ProjectFolder) -> String {
        "\(Routes(baseURL: project.config.site.baseURL, prefix: "").base)/"
    }

    /// What lies outside the project's folder.
    private func grounds(_ build: SiteBuild) throws(Failure) -> [Ground] {
        try invocation.world.disk.run { disk throws(DiskError) in
            var grounds: [Ground] = []
            for folder in build.setup.theme.folders { grounds.append(Ground(try disk.resolved(folder))) }
            for file in build.loaded.sources.map(\.file) + build.images.places {
                grounds += try PreviewGrounds.file(file, disk)
            }
            return grounds
        }
    }
}
