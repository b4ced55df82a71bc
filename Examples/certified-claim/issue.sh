#!/bin/sh
# Issues the bundle of this example anew, with keys that are thrown away: sh Examples/certified-claim/issue.sh
# from the top of the checkout, with baycarbon on the PATH.
set -eu
here=Examples/certified-claim
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
multikey() { baycarbon key show "$1" | sed -n 's/^multikey *//p'; }

cp -r Examples/neutral-claim-pass "$work/office"
for key in company certifier ledger; do baycarbon key new "$work/$key.pem" >/dev/null; done
baycarbon offsets import "$work/office/credits.csv" --from csv --owner "Lantern Textiles Ltd." \
  --claim lantern-2024 --origin lantern.example/offsets --by officer --at 2025-05-21T08:00:00Z \
  "$work/office" >/dev/null
baycarbon claim issue "$work/office" --profile pas2060 --class achieved --key "$work/company.pem" \
  --name "Lantern Textiles Ltd." --ledger-key "$work/ledger.pem" --out "$work/bundle" \
  --as-of 2025-06-30 --at 2025-06-30T08:00:00Z --valid-until 2026-06-30T08:00:00Z --by officer \
  --quiet >/dev/null
baycarbon claim certify "$work/bundle" --key "$work/certifier.pem" --name "Example Verifiers Ltd." \
  --assurance limited --limit "the office was not visited" --at 2025-07-02T08:00:00Z >/dev/null
company=$(multikey "$work/company.pem")
certifier=$(multikey "$work/certifier.pem")
ledger=$(baycarbon key show "$work/ledger.pem" --name lantern.example/offsets | sed -n 's/^as a ledger *//p')
rm -rf "$here/lantern-2024"
cp -r "$work/bundle" "$here/lantern-2024"
cat > "$here/trust.json" <<JSON
{
  "schema": "baycarbon/trust/1",
  "issuers": [
    {
      "id": "did:key:$company",
      "name": "Lantern Textiles Ltd.",
      "roles": ["claimant"],
      "keys": [{"multikey": "$company", "from": "2025-01-01"}]
    },
    {
      "id": "did:key:$certifier",
      "name": "Example Verifiers Ltd.",
      "roles": ["certifier"],
      "profiles": ["pas2060"],
      "keys": [{"multikey": "$certifier", "from": "2025-01-01"}]
    },
    {
      "id": "lantern.example/offsets",
      "name": "the ledger of Lantern Textiles Ltd.",
      "roles": ["ledger"],
      "keys": [{"vkey": "$ledger", "from": "2025-01-01"}]
    }
  ]
}
JSON
