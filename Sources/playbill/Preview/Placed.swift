import Diagnostics
import Publishing
import Theming

extension Output {
    /// The same, but what there is to say of it names files rather than templates.
    func placed(in files: ThemeFiles) -> Output {
        changing { $0.diagnostics = $0.diagnostics.map(files.placed) }
    }
}

extension Failure {
    /// The same, but it names files rather than templates.
    func placed(in files: ThemeFiles) -> Failure {
        Failure(kind, diagnostics.map(files.placed), sources: sources)
    }
}
