import Catalog
import Crypto
import Diagnostics
import Effects
import Feeds
import JSON
import Project
import Publishing
import Site
import Theming
import Wording

extension Command {
    static let build = Command(
        name: "build", summary: "Builds the site of a project and publishes it: all of it, or nothing.",
        arguments: "", argumentCount: 0...0,
        flags: [
            .project, .source, .asOf, .jobs,
            .theme, .out, .only, .offline, .requireFresh,
            Flag("--drafts", nil, "Build pages of drafts, too."),
            Flag("--dry-run", nil, "Say what would change, and change nothing."),
            Flag("--force", nil, "Publish into a folder with files of somebody else's, and over them."),
        ],
        examples: [
            Example(call: "playbill build", effect: "The site of the project here, in public."),
            Example(
                call: "playbill build --project site --out /srv/www --as-of 2026-07-15T08:00:00+03:00",
                effect: "Elsewhere, and as it will be on the morning of the event."),
            Example(call: "playbill build --dry-run", effect: "Which pages would change and why, and nothing else."),
            Example(
                call: "playbill build --only gala-night", effect: "The pages of one event, all others left as they are."
            ),
        ]
    ) { invocation throws(Failure) in
        var steps = BuildSteps(world: invocation.world)
        let project = try ProjectFolder(invocation)
        let asked = try FeedRefresh.beforeBuild(invocation, project)
        steps.finish("pull")
        let run = try BuildRun(invocation, project, isRehearsal: invocation.arguments.has("--dry-run"), steps)
        return run.outcome(saying: asked)
    }
}
