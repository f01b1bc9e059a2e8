import Diagnostics

extension Desk {
    func siteSight(_ place: String) -> Sight {
        let base = stage.edition?.base ?? "/"
        let folder = base.dropFirst()
        guard place.hasPrefix(folder) else {
            return place.isEmpty ? .other(.leading(to: base)) : missing(place, near: [base])
        }
        guard let site = stage.site else { return unbuilt(stage.failure) }
        return sight(Finding(String(place.dropFirst(folder.count)), in: site, base: base), place)
    }

    func storySight(_ path: Substring) -> Sight {
        guard let (story, rest) = StoryAddress.leading(path) else { return missing("story/\(path)", near: [Desk.own]) }
        guard let mount = stage.story(story) else { return unbuilt(stage.failure) }
        return sight(Finding(rest, in: mount, base: "\(story.folder)/"), "\(story.folder.dropFirst())/\(rest)")
    }

    private func sight(_ finding: Finding, _ place: String) -> Sight {
        switch finding {
        case .elsewhere(let address): .other(.leading(to: address))
        case .nothing(let near): missing(place, near: near)
        case .failure(let failure): unbuilt(failure)
        case .file(let showing, let path, let mount): file(showing.shown, path, place, mount)
        }
    }

    private func file(_ shown: Shown, _ path: String, _ place: String, _ mount: Mount) -> Sight {
        let type = MediaType(ofFile: path)
        let rules = mount.headers.headers(of: "/\(place)", isPage: type.isHTML)
        let headers = rules + [mount.now.map(Answer.Header.date)].compactMap { $0 }
        let diagnostics = (mount.failure?.diagnostics ?? []) + shown.diagnostics
        guard let bytes = shown.bytes else { return unbuilt(Failure(.records, diagnostics)) }
        guard type.isHTML else {
            var answer = Answer(200, bytes, type)
            if headers.contains(where: { $0.name == "Cache-Control" }) {
                answer.headers.removeAll { $0.name == "Cache-Control" }
            }
            answer.headers += headers
            return .other(answer)
        }
        return .page(
            Page(bytes: bytes, headers: headers, before: shown.before, now: mount.now, diagnostics: diagnostics))
    }

    /// Nothing can be shown, not even as it was: there is a page that waits until something can be.
    func unbuilt(_ failure: Failure?) -> Sight {
        let problems = problems(failure?.diagnostics ?? [], failure?.sources ?? [:])
        let page = kit.page("failure", [("problems", .markup(kit.html(problems, whereabouts)))])
        return .page(
            Page(status: 500, bytes: page, headers: kit.headers, diagnostics: failure?.diagnostics ?? []))
    }

    func missing(_ place: String, near: [String]) -> Sight {
        let page = kit.page(
            "missing",
            [
                ("path", .string("/\(place)")), ("near", .array(near.map { .string($0) })),
                ("gallery", .string(Desk.own)),
            ])
        return .page(Page(status: 404, bytes: page, headers: kit.headers))
    }

    func problems(_ diagnostics: [Diagnostic], _ sources: [String: [UInt8]]) -> Problems {
        let located = whereabouts.located(diagnostics, sources)
        return Problems(diagnostics: located.diagnostics, sources: located.sources)
    }
}
