import Diagnostics

extension ThemeFiles {
    /// The same with the path of a template's file in the place of its name, where it is about a template.
    public func placed(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let name = diagnostic.location?.file, let path = path(ofTemplate: name) else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.location?.file = path
        return diagnostic
    }

    /// The file of a template's name, be it that of a certain theme; nil if there is none.
    public func path(ofTemplate name: String) -> String? {
        let parts = name.split(separator: ":", maxSplits: 1)
        let start = parts.count == 2 ? folders.firstIndex { "/\($0)".hasSuffix("/\(parts[0])") } ?? folders.endIndex : 0
        guard let file = parts.last, !file.contains("..") else { return nil }
        return folders[start...].map { "\($0)/\(file).liquid" }.first(where: disk.isReadableFile)
    }
}
