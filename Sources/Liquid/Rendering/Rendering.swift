import Diagnostics

/// What a render has come to.
public struct Rendering: Sendable {
    public var bytes: [UInt8]
    /// What went wrong on the way, where the environment lets a render go on: by template, then by line and column.
    public var problems: [Problem]
    /// Where the bytes come from; nil if nobody asked.
    public var origins: SourceMap?

    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Template {
    /// Renders with data. `data` is seen by this template and what it includes; `globals` by partials of `render` too.
    /// What `memo` knows of other renders isn't rendered again.
    ///
    /// With `tracesOrigins` nothing is taken from the memo, and rendering takes longer.
    ///
    /// Throws for a limit that is overrun and, where the environment's errors are raised, for the first error.
    public func render(
        _ data: Fields = Fields(), globals: Fields = Fields(), context: FilterContext = FilterContext(),
        memo: Memo? = nil, tracesOrigins: Bool = false, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws(TemplateError) -> Rendering {
        var renderer = Renderer(
            self, data: data, globals: globals, context: context, memo: tracesOrigins ? nil : memo,
            isCancelled: isCancelled)
        if tracesOrigins { renderer.origins = SourceMap() }
        defer { remember(renderer.partials) }
        do throws(Halt) {
            _ = try renderer.renderTemplate()
        } catch {
            throw TemplateError(renderer.located(error).inOrder)
        }
        lastSize.store(renderer.output.count, ordering: .relaxed)
        return Rendering(bytes: renderer.output, problems: renderer.problems.all, origins: renderer.origins)
    }

    private func remember(_ partials: NameMap<ParsedTemplate>) {
        guard !partials.isEmpty, usedPartials.load() == nil else { return }
        _ = usedPartials.storeIfNil(UsedPartials(partials))
    }
}
