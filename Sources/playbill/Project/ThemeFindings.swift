import Diagnostics
import Theming

/// What was found in a theme, in the files that it is about. One mistake shows in many samples, and may have been seen in the
/// template already: it is said once.
struct ThemeFindings {
    let files: ThemeFiles
    private(set) var all: [Diagnostic] = []
    private var places: Set<Location> = []

    init(files: ThemeFiles) {
        self.files = files
    }

    mutating func add(_ found: [Diagnostic]) {
        for diagnostic in found.map(placed) where !all.contains(diagnostic) { all.append(diagnostic) }
        places.formUnion(all.compactMap(\.location))
    }

    /// What was found in a sample, of which a note says which it is.
    mutating func add(_ found: [Diagnostic], in sample: TemplateSample, of template: String, _ state: String? = nil) {
        add(
            found.map(placed).filter { diagnostic in
                if let place = diagnostic.location, place.position != nil { return !places.contains(place) }
                return !all.contains { $0.location == diagnostic.location && $0.message == diagnostic.message }
            }.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.notes.append("in the sample “\(state ?? sample.state)” of \(template)")
                return diagnostic
            })
    }

    /// Templates go by their names among one another; people look for files.
    private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let name = diagnostic.location?.file, !name.hasSuffix(".json"),
            let file = files.path(ofTemplate: name)
        else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.location?.file = file
        return diagnostic
    }
}
