import Catalog
import Diagnostics

/// One call of `playbill mail --stream`.
struct MailStreamRun {
    init(_ invocation: Invocation, _ kind: MailKind?) throws(Failure) {}

    func outcome() throws(Failure) -> Outcome { Outcome() }
}
