import Diagnostics
import Publishing
import Theming

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
    /// The same, but it names files rather than templates.
    func placed(in files: ThemeFiles) -> Failure {
        Failure(kind, diagnostics.map(files.placed), sources: sources)
    }
}
