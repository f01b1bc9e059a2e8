import Crypto
import Diagnostics
import Liquid
import Publishing
import Theming

/// Turns what a page shows into an output.
struct PageMaker: Sendable {
    let view: View
    let templates: Templates
    let site: ShownSite
    /// Of everything that all pages of this language depend on.
    let setup: Digest

    /// The page of one template. `inputs` is what it depends on beside the setup.
    func output(
        _ template: String, _ page: ShownPage, inputs: [Digest], until: Int64? = nil, file: String? = nil,
        _ data: @escaping @Sendable (View) -> [(String, Value)]
    ) throws(Failure) -> Output {
        let parsed = try templates.template(template)
        let path = try OutputPath(file ?? "\(page.path)index.html")
        let digest = Digest(of: ([setup] + inputs).flatMap(\.rawBytes) + Array(template.utf8))
        return Output(path, inputs: digest, validUntil: until) { [self] in
            let fields = Fields(
                [("site", site.seen(view)), ("page", page.seen(view))] + data(view))
            return view.render(parsed, fields)
        }
    }
}
