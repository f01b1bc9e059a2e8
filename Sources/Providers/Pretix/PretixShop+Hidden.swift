extension PretixShop {
    /// Whether not everybody is shown it at pretix. It is in the snapshot all the same, since tickets of it are sold and
    /// printed; on no page is it seen.
    func isHidden(_ item: Wire, _ id: String, tiers: Int?) -> Bool {
        if item["active"].flag == false || isKept(item) { return true }
        let keys = ["require_voucher", "hide_without_voucher", "require_bundling"]
        if keys.contains(where: { item[$0].flag == true }) { return true }
        if item["require_membership"].flag == true, item["require_membership_hidden"].flag == true { return true }
        if date.override(item: id)?["disabled"].flag == true { return true }
        if extras.isExtra(item), extras.bases(of: item).isEmpty { return true }
        return isWithoutStock(id, tiers: tiers) || isAfterSomethingElse(item)
    }

    /// Whether it isn't sold on the web.
    func isKept(_ item: Wire) -> Bool {
        if item["all_sales_channels"].flag == true { return false }
        let channels = item["all_sales_channels"].isThere ? item["limit_sales_channels"] : item["sales_channels"]
        return channels.isThere && !channels.list.contains { $0.text == "web" }
    }

    /// pretix shows nothing that is in no quota.
    private func isWithoutStock(_ id: String, tiers: Int?) -> Bool {
        if let tiers { return tiers == 0 }
        guard let quotas else { return false }
        return quotas.stock(item: id) == nil
    }

    /// Whether it comes only once something else is gone.
    private func isAfterSomethingElse(_ item: Wire) -> Bool {
        guard let quotas else { return false }
        if let quota = item["hidden_if_available"].text, quotas.isAvailable(quota: quota) { return true }
        guard let other = item["hidden_if_item_available"].text, item["hidden_if_item_available_mode"].text != "info"
        else { return false }
        return quotas.stock(item: other).map { $0.remaining != 0 } ?? false
    }
}
