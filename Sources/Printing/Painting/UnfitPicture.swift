import Diagnostics
import Images

/// A picture that can't be drawn, and why.
package struct UnfitPicture: Hashable, Sendable {
    var source: String
    var problem: ImageProblem

    /// `product` is what the code of the diagnostic begins with: `ticket`.
    package func diagnostic(_ severity: Severity, of product: String) -> Diagnostic {
        Diagnostic(
            severity, "\(product).picture", problem.message, at: Location(file: source), hint: problem.hint)
    }
}
