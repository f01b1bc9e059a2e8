import Cards
import Catalog
import Diagnostics
import Effects
import Preview
import Project
import Publishing
import Theming

/// Makes editions of a project. What a change doesn't touch is taken over from the edition before: a template is edited far
/// more often than a catalogue.
struct PreviewBuild {
    private let invocation: Invocation
    /// Where the preview answers, which takes the place of where the site will be.
    private let origin: String
    private var build: SiteBuild?
    private var fonts: CardFonts?
    private var stories: PreviewStories?
    /// What has to be read again, as it failed or has changed.
    private var owed = Depth.project

    init(_ invocation: Invocation, origin: String) {
        self.invocation = invocation
        self.origin = origin
    }

    /// How much has to be read again.
    private enum Depth: Int, Comparable {
        case nothing, templates, theme, project

        static func < (one: Depth, other: Depth) -> Bool { one.rawValue < other.rawValue }
    }

    /// The project as it is after some changes. Throws why there is no such edition.
    mutating func edition(after changes: Changes?) throws(Failure) -> Edition {
        owed = max(owed, changes.map(depth) ?? .project)
        let build = try current()
        let files = build.setup.files
        do throws(Failure) {
            let fonts = fonts ?? SiteCards.fonts(build.project, build.setup, invocation.world.disk)
            self.fonts = fonts
            let outputs = try build.outputs(fonts: fonts)
            let stories = PreviewStories(build, fonts, origin: origin, after: self.stories)
            self.stories = stories
            return Edition(
                outputs.map { $0.placed(in: files) }, base: base(build.project), now: isSetTime ? build.now.milliseconds : nil,
                diagnostics: build.diagnostics.map(files.placed), stories: stories.storybook,
                grounds: try grounds(build))
        } catch {
            throw error.placed(in: files)
        }
    }

    /// What was read, read again as far as it has to be.
    private mutating func current() throws(Failure) -> SiteBuild {
        if var known = build, owed < .project {
            if owed == .theme {
                known.setup = try SiteSetup(
                    known.project, theme: invocation.arguments.value(.theme), invocation.world)
                (fonts, stories) = (nil, nil)
            } else if owed == .templates {
                known.setup = try known.setup.withTemplatesReadAgain()
            }
            (build, owed) = (known, .nothing)
            return known
        }
        var project = try ProjectFolder(invocation)
        project.config.site.baseURL = WebAddress(origin + base(project))
        let read = try SiteBuild(invocation, project, isRehearsal: true, memory: nil)
        (build, fonts, stories, owed) = (read, nil, nil, .nothing)
        return read
    }

    private func depth(_ changes: Changes) -> Depth {
        guard let build, !changes.isOverflow else { return .project }
        let folders = build.setup.files.folders.compactMap { try? invocation.world.disk.realPath($0) }
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

extension Output {
    /// The same, but what there is to say of it names files rather than templates.
    func placed(in files: ThemeFiles) -> Output {
        var output = self
        output.make = { [make] in
            var made = make()
            made.diagnostics = made.diagnostics.map(files.placed)
            return made
        }
        return output
    }
}

extension Failure {
    func placed(in files: ThemeFiles) -> Failure {
        Failure(kind, diagnostics.map(files.placed), sources: sources)
    }
}
