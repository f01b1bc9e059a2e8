import Catalog
import Checks
import Diagnostics
import Effects
import Feeds
import JSON
import Project
import Theming

extension Command {
    static let check = Command(
        name: "check",
        summary:
            "Checks a project: its settings, its snapshot, its theme, orders if given, and the site as it was built.",
        arguments: "[ORDERS…]", argumentCount: 0...10_000,
        flags: [
            .project, .source, .theme, .asOf, .jobs,
            Flag("--fail-level", "LEVEL", "error, or warning to fail on warnings too.", FailLevel.self),
            .onlyRules, .skipRules, .explain,
        ],
        examples: [
            Example(
                call: "playbill check", effect: "Everything wrong with the project here, and the state of its events."),
            Example(
                call: "playbill check --source snapshot.json --fail-level warning",
                effect: "One snapshot, strictly; for a pipeline."),
            Example(
                call: "playbill check --project site orders/*.json",
                effect: "Also whether these orders fit the site's events."),
            Example(
                call: "playbill check --only theme,template --messages github",
                effect: "What a theme has wrong, beside the lines in question."),
            Example(
                call: "playbill check --explain theme.contrast",
                effect: "What a rule asks for, and an example; of a project nothing is looked at."),
        ]
    ) { invocation throws(Failure) in
        if let names = invocation.arguments.value(.explain) { return explanation(Flag.names(names)) }
        let failLevel = invocation.arguments.choice("--fail-level", usually: FailLevel.error)
        let now = try invocation.asOf()
        let project = try ProjectFolder(invocation)
        let check = try ProjectCheck(invocation, project)
        let findings = try check.findings()

        let tally = Tally(findings.diagnostics)
        let isFailed = tally.errors > 0 || failLevel == .warning && tally.warnings > 0
        let report = CheckReport(
            catalog: findings.loaded.catalog, orderCount: findings.orders.orders.count, tally: tally,
            isWhole: findings.isWhole,
            findings: FindingCounts(findings.diagnostics),
            files: findings.loaded.sources.map(\.file) + invocation.arguments.words,
            now: now, fewLeft: project.config.site.fewLeft, language: project.config.site.locales.first ?? .english)
        return Outcome(
            exitCode: isFailed ? .failedRecords : .done, diagnostics: findings.diagnostics.withExplanations,
            sources: findings.sources, text: report.text(isComplete: invocation.arguments.has("--verbose")),
            result: { report.json })
    }
}

extension Command {
    /// What there is to know of some rules.
    private static func explanation(_ names: [String]) -> Outcome {
        let selection = Selection(only: names)
        let sheets = Rulebook.rooms.flatMap(\.sheets).filter { selection.wantsAny(of: [$0]) }
        return Outcome(
            text: sheets.map(\.explanation).joined(separator: "\n"),
            result: { .array(sheets.map(\.json)) }, isProduct: true)
    }
}

private enum FailLevel: String, CaseIterable, Sendable {
    case error, warning
}

extension Flag {
    static let onlyRules = rules(
        "--only", "Rules to hold the project to, and no others: theme.contrast, or theme for all that start so.")

    static let skipRules = rules("--skip", "Rules to leave out.")

    static let explain = rules("--explain", "Print what rules ask for, and do nothing else.")

    /// Some, divided by commas.
    private static func rules(_ name: String, _ summary: String) -> Flag {
        Flag(name, "RULE,…", summary) { given in
            Flag.names(given).lazy.compactMap { Selection.problem($0) }.first
                ?? (Flag.names(given).isEmpty ? .usage("usage.empty-value", "\(name) is empty") : nil)
        }
    }

    static func names(_ list: String) -> [String] {
        list.split { $0 == "," || $0 == " " }.map(String.init)
    }
}
