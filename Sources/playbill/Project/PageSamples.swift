import Diagnostics
import Project
import Theming

/// Renders the samples of templates that pages are made by.
struct PageSamples {
    let invocation: Invocation
    let project: ProjectFolder
    let setup: SiteSetup

    /// Throws if samples can't be read.
    func check(_ findings: inout ThemeFindings) throws(Failure) {
        for template in ["site", "widget"].flatMap(setup.templates.names) where setup.templates.isWhole(template) {
            for sample in try TemplateSample.all(of: template, in: setup.files) {
                findings.add(diagnostics(of: sample), in: sample, of: template)
            }
        }
    }

    private func diagnostics(of sample: TemplateSample) -> [Diagnostic] {
        do throws(Failure) {
            let outputs = try SiteBuild(sample, invocation, project, setup).outputs()
            let paths = ["\(sample.page)index.html", sample.page]
            guard let output = outputs.first(where: { paths.contains($0.path.text) }) else {
                return [
                    Diagnostic(
                        .error, "sample.page", "there is no page “\(sample.page)”", at: Location(file: sample.file),
                        hint: NearName.hint(sample.page, among: outputs.map(\.path.text)))
                ]
            }
            return output.make().diagnostics
        } catch {
            return error.diagnostics
        }
    }
}
