# What pretix's API can't make: an organizer, a way to pay, and a team's token. Fed to `python -m pretix shell`.
import os

from django_scopes import scopes_disabled
from pretix.base.models import Organizer, Team

with scopes_disabled():
    organizer = Organizer.objects.create(slug=os.environ.get("ORGANIZER", "demo"), name="Demo Events")
    # Events take it over, and none with a price can open its shop without.
    organizer.settings.set("payment_manual__enabled", True)
    team = Team.objects.create(
        organizer=organizer, name="API", all_events=True, all_event_permissions=True, all_organizer_permissions=True)
    print("token:", team.tokens.create(name="API").token)
