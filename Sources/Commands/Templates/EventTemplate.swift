extension Template {
  /// A seminar in Hong Kong, from what an organiser has at hand.
  static let event = Template(
    name: "event", command: "event estimate",
    files: [
      (
        "event.json",
        """
        {
          "schema": "baycarbon/event-folder/1",
          "name": "My event",
          "organiser": "My organisation",
          "dates": { "from": "2025-09-18", "to": "2025-09-19" },
          "venue": {
            "comment": "The city is where trips go; the region decides the factors: HK-CLP, HK-HKE, CN-GD, MO ...",
            "name": "Hall",
            "city": "Hong Kong",
            "region": "HK-CLP"
          },
          "attendance": {
            "comment": "For one phase alone write baseline, plan and actual, each with its own numbers.",
            "registered": 200,
            "in_person": 180,
            "online": 20,
            "staff": 12
          },
          "travel": {
            "comment": "What a trip goes by that names no activity, by its kilometres one way.",
            "radiative_forcing": true,
            "bands": [
              { "below_km": 60, "activity": "metro" },
              { "below_km": 400, "activity": "rail.national" },
              { "activity": "flight" }
            ]
          },
          "exclusions": [
            {
              "comment": "What you leave out: how much it might be, and why.",
              "class": "freight",
              "what": "delivery of the printed matter",
              "reason": "one van, from within the city",
              "estimate_kg": "5"
            }
          ]
        }

        """
      ),
      (
        "baseline/travel.csv",
        """
        class,persons,origin,activity,km,note
        audience-travel,140,,metro,10,those from the city: a guess of the way there
        audience-travel,25,Guangzhou,,,the kilometres come from the table of cities
        audience-travel,10,Shanghai,,,
        audience-travel,5,新加坡,flight,,names in Chinese are fine
        staff-travel,12,,taxi,8,

        """
      ),
      (
        "baseline/event.csv",
        """
        class,item,activity,quantity,unit,per,kg_each,persons,nights,sharing,note
        accommodation,hotel,,,,,,15,2,1,those from Shanghai and Singapore; 1 person in a room
        catering,lunch,meal.average,2,meal,in-person,,,,,two days
        catering,water,bottled-water.500ml,4,bottle,in-person,,,,,
        materials,programme,print.a4,12,sheet,registered,,,,,
        materials,banners,material.pvc.primary,20,kg,,,,,,weigh one or ask the printer
        waste,rubbish,waste.commercial.landfill,,,in-person-day,attendee-waste,,,,a default of 1.89 kg: weigh it

        """
      ),
      (
        "measures.csv",
        """
        measure,item,activity,adoption_pct,displacement_pct,quantity,unit,per,uses,note
        plant-forward-menu,lunch,meal.vegetarian,60,,2,meal,in-person,,60 of 100 take it
        no-handouts,programme,,80,,,,,,80 of 100 use the QR code
        reusable-backdrop,banners,material.pvc.primary,100,,20,kg,,4,printed without a date and used four times

        """
      ),
      (
        "README.md",
        """
        # My event

        Everything in this folder is an example. Replace it step by step;
        `baycarbon event estimate .` works at any time and says what is wrong.

        1. `event.json`: name, days, city, how many people. A member `comment` is allowed anywhere.
        2. `baseline/`: what there would be without measures. One row for each thing, any number of
           tables. `class` says where it belongs: audience-travel, staff-travel, speaker-travel,
           accommodation, venue-energy, temporary-power, catering, materials, build, freight, waste,
           digital, water. `item` is your name for it.
           - Trips: `persons` and `origin` (a city) or `km` one way; there and back unless `legs` is
             `one-way`. Cars: `occupancy`.
           - `per` multiplies by the people: in-person, registered, online, attendee, staff,
             in-person-day, attendee-day.
           - Hotel: `persons`, `nights`, `sharing` (how many in a room).
           - Power of the hall: kWh and `floor_share` and `hour_share` such as `250/4000`.
           - `quality`: measured, derived or default. Give the number of the bill in `evidence`.
           - Other activities: `baycarbon factors search WORD`.
        3. `measures.csv`: what you do about it. `item` names what is replaced; `activity`, `quantity`
           and so on what comes instead. `adoption_pct` is how many of those concerned really take it
           up: an offer alone saves nothing.
        4. `plan/`: the same tables as you plan it. `actual/`: what really happened, afterwards.
        5. Once there is `actual/`, it is an ordinary inventory: `baycarbon calculate .`,
           `baycarbon explain . --row actual/travel.csv:2`, and `baycarbon neutrality . --profile
           mee-event` judges a claim on it.

        """
      ),
    ])
}
