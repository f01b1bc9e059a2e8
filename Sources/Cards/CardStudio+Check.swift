import Catalog
import Diagnostics

extension CardStudio {
    /// What is wrong or odd with the cards of some events, drawn strictly; that this machine lacks a font isn't the
    /// template's fault.
    public func problems(_ subjects: [CardSubject]) -> [Diagnostic] {
        source.config.site.locales.flatMap { language in
            subjects.flatMap { subject -> [Diagnostic] in
                do throws(Failure) {
                    let page = try CardPage(try subject.read(), language, self)
                    return page.warnings + (try draw(page, isStrict: true).remarks)
                } catch {
                    return error.diagnostics
                }
            }
        }
    }
}
