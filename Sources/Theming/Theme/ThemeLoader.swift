import Diagnostics
import Effects
import Project

/// Finds themes by name or folder and puts each together with its parents.
public struct ThemeLoader: Sendable {
    /// Where the themes that come with the program are.
    let library: String
    /// Where names of a project's own folders start.
    let project: String
    let disk: Disk

    public init(library: String, project: String, disk: Disk) {
        self.library = library
        self.project = project
        self.disk = disk
    }

    /// Throws `Failure.usage` if there is no such theme, if what its `theme.json` says is wrong, or if it is its own
    /// ancestor.
    public func load(_ name: String) throws(Failure) -> (theme: Theme, diagnostics: [Diagnostic]) {
        var theme = Theme()
        var diagnostics: [Diagnostic] = []
        for layer in try lineage(name).reversed() {
            theme.adopt(layer.file, folder: layer.folder)
            diagnostics += layer.diagnostics
        }
        return (theme, diagnostics)
    }

    private struct Layer {
        var folder: String
        var file: ThemeFile
        var diagnostics: [Diagnostic]
    }

    /// The theme, its parent, and so on up to the base.
    private func lineage(_ name: String) throws(Failure) -> [Layer] {
        var layers: [Layer] = []
        var next: String? = name
        while let current = next {
            let folder = try folder(of: current)
            guard !layers.contains(where: { $0.folder == folder }) else {
                throw Failure(
                    .usage,
                    [
                        Diagnostic(
                            .error, "theme.circle", "the theme “\(current)” is its own ancestor",
                            at: Location(file: "\(folder)/\(ThemeFile.fileName)"), hint: "change its “inherits”")
                    ])
            }
            let path = "\(folder)/\(ThemeFile.fileName)"
            let (file, diagnostics) = try ThemeFile.read(try disk.contents(of: path) ?? [], file: path)
            layers.append(Layer(folder: folder, file: file, diagnostics: diagnostics))
            let isBase = folder == "\(library)/\(ThemeLoader.base)"
            next = isBase ? nil : file.inherits ?? ThemeLoader.base
        }
        return layers
    }

    /// A folder of the project goes before a theme of ours by the same name.
    private func folder(of name: String) throws(Failure) -> String {
        let candidates =
            name.hasPrefix("/")
            ? [name]
            : [
                ProjectFolder.join(project, name), ProjectFolder.join(project, "themes/\(name)"),
                "\(library)/\(name)",
            ]
        for folder in candidates where disk.isReadableFile("\(folder)/\(ThemeFile.fileName)") { return folder }
        let known = [project, "\(project)/themes", library].flatMap { folder in
            ((try? disk.list(folder)) ?? []).filter { disk.isReadableFile("\(folder)/\($0)/\(ThemeFile.fileName)") }
        }
        throw Failure(
            .usage,
            [
                Diagnostic(
                    .error, "theme.missing", "there is no theme “\(name)”",
                    hint: NearName.hint(name, among: known)
                        ?? "there are \(Set(known).sorted().joined(separator: ", "))",
                    notes: candidates.map { "looked for \($0)/\(ThemeFile.fileName)" })
            ])
    }

    private static let base = "playbill"
}
