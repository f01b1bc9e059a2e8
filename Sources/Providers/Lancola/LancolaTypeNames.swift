import Catalog
import JSON

/// What the ticket types of an event are called, since their metadata refers to them by words.
struct LancolaTypeNames {
    private let types: [(id: String, slug: String, wire: Wire)]

    init(_ types: [(id: String, wire: Wire)]) {
        self.types = types.map { ($0.id, LancolaTypeNames.slug($0.wire["name"].text ?? ""), $0.wire) }
    }

    /// The types that a bundle consists of.
    func includes(of id: String, _ metadata: Wire, _ field: String, _ remarks: inout Remarks) -> [String] {
        let named = LancolaTypeNames.references(metadata["includes", "bundleItems"])
        if metadata["bundle"].flag == true, named.isEmpty {
            remarks.warn(
                "metadata", "\(field), metadata.includes", "it is a bundle, but of what isn't said",
                hint: "name its parts in “includes” there")
        }
        return resolved(named, for: id, "\(field), metadata.includes", &remarks)
    }

    /// The types that one must hold besides.
    func requires(of id: String, _ metadata: Wire, _ field: String, _ remarks: inout Remarks) -> [String] {
        let named = LancolaTypeNames.references(metadata["requires"])
        var ids = resolved(named, for: id, "\(field), metadata.requires", &remarks)
        guard metadata["requiresGeneralAdmission"].flag == true else { return ids }
        if let admission = generalAdmission(besides: id) {
            if !ids.contains(admission) { ids.append(admission) }
        } else {
            remarks.warn(
                "metadata", "\(field), metadata.requiresGeneralAdmission",
                "which type is general admission can't be told, so nothing is required",
                hint: "call one “General Admission”, or name it in “requires” there")
        }
        return ids
    }
}

extension LancolaTypeNames {
    private func resolved(
        _ names: [String], for own: String, _ field: String, _ remarks: inout Remarks
    ) -> [String] {
        var ids: [String] = []
        for name in names {
            guard let id = find(name, besides: own) else {
                remarks.warn(
                    "metadata", field, "there is no other ticket type “\(name)”, it is left out",
                    hint: "write the id or the name of one there")
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// By its id, its name, or the start of the only name that starts so: `gala_night` is Gala Night Access.
    private func find(_ name: String, besides own: String) -> String? {
        let others = types.filter { $0.id != own }
        let slug = LancolaTypeNames.slug(name)
        if let exact = others.first(where: { $0.id == name || $0.slug == slug && !slug.isEmpty }) { return exact.id }
        let near = others.filter { $0.slug.hasPrefix("\(slug)-") }
        return near.count == 1 ? near.first?.id : nil
    }

    /// The one of that name, the one that registers people, or the only free one.
    private func generalAdmission(besides own: String) -> String? {
        if let named = find("general_admission", besides: own) { return named }
        let others = types.filter { $0.id != own }
        let registering = others.filter { $0.wire["metadata"]["requiresRegistration"].flag == true }
        if registering.count == 1 { return registering.first?.id }
        let free = others.filter { $0.wire["price"].double == 0 }
        return free.count == 1 ? free.first?.id : nil
    }

    /// Texts, or objects with an id or a name.
    private static func references(_ wire: Wire) -> [String] {
        let list = wire.isList ? wire.list : [wire]
        return list.compactMap { $0["ticketTypeId", "id", "name"].text ?? $0.text }
    }

    private static func slug(_ name: String) -> String { Slug.near(name)?.text ?? name.lowercased() }
}
