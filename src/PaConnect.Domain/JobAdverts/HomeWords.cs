namespace PaConnect.Domain.JobAdverts;

public static class HomeWords
{
    public static string Label(this RoomKind kind) => kind switch
    {
        RoomKind.None => "No room",
        RoomKind.OwnRoom => "A room of your own",
        RoomKind.SharedRoom => "A shared room",
        RoomKind.OwnFlat => "A flat of your own",
    };

    public static string Label(this RoomPlace place) => place switch
    {
        RoomPlace.SameHome => "In the home where you work",
        RoomPlace.HouseProvided => "In another house",
    };

    public static string Label(this BathroomKind kind) => kind switch
    {
        BathroomKind.Own => "A bathroom of your own",
        BathroomKind.Shared => "A shared bathroom",
    };

    public static string Label(this Smoking smoking) => smoking switch
    {
        Smoking.Nobody => "Nobody smokes here",
        Smoking.OutsideOnly => "Somebody smokes, outside only",
        Smoking.Indoors => "Somebody smokes indoors",
    };

    public static string Label(this PetKind pet) => pet switch
    {
        PetKind.Cat => "Cat",
        PetKind.Dog => "Dog",
        PetKind.AssistanceDog => "Assistance dog",
        PetKind.Bird => "Bird",
        PetKind.SmallAnimal => "Rabbit or other small animal",
        PetKind.Fish => "Fish",
        PetKind.Reptile => "Reptile",
        PetKind.FarmAnimal => "Horse or farm animal",
    };

    public static string Label(this HomeAccess access) => access switch
    {
        HomeAccess.StepFree => "No steps",
        HomeAccess.FewSteps => "A few steps",
        HomeAccess.Stairs => "Stairs",
        HomeAccess.Lift => "A lift",
    };

    public static string Label(this Parking parking) => parking switch
    {
        Parking.AtTheHome => "At the home",
        Parking.InTheStreet => "In the street",
        Parking.WithPermit => "With a permit",
        Parking.None => "No parking near by",
    };

    public static string Label(this Superior superior) => superior switch
    {
        Superior.PersonSupported => "The person you support",
        Superior.FamilyMember => "A member of the family",
        Superior.AttorneyOrDeputy => "An attorney or deputy",
        Superior.SeniorPa => "The senior PA",
        Superior.CaseManager => "A case manager",
    };
}
