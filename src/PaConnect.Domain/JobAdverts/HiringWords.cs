using PaConnect.Domain.Places;

namespace PaConnect.Domain.JobAdverts;

public static class HiringWords
{
    public static string Label(this Gearbox gearbox) => gearbox switch
    {
        Gearbox.Either => "Manual or automatic",
        Gearbox.Manual => "Manual gears",
        Gearbox.Automatic => "Automatic gears",
    };

    public static string Label(this EmployersVehicle vehicle) => vehicle switch
    {
        EmployersVehicle.None => "No vehicle of ours",
        EmployersVehicle.Car => "Our car",
        EmployersVehicle.AdaptedCar => "Our adapted car",
        EmployersVehicle.Van => "Our van or adapted van",
    };

    public static string Label(this ExperienceAsked asked) => asked switch
    {
        ExperienceAsked.NoneNeeded => "No experience needed",
        ExperienceAsked.Useful => "Experience would be useful",
        ExperienceAsked.Needed => "Experience needed",
    };

    public static string Label(this RecordCheck check) => check switch
    {
        RecordCheck.None => "We do not ask for one",
        RecordCheck.SeeOne => "We ask to see one that you have",
        RecordCheck.ApplyForOne => "We ask you to get one before you start",
    };

    /// <summary>What a check of somebody's criminal record is called in the nation of the work.</summary>
    public static string NameOfRecordCheck(this Nation nation) => nation switch
    {
        Nation.England or Nation.Wales => "Criminal record check (enhanced DBS)",
        Nation.Scotland => "Criminal record check (PVG scheme)",
        Nation.NorthernIreland => "Criminal record check (enhanced AccessNI)",
    };

    public static string Label(this RecordKept kept) => kept switch
    {
        RecordKept.DailyLog => "A log of each day",
        RecordKept.HandoverBook => "A handover book",
        RecordKept.TimeSheets => "Time sheets",
        RecordKept.MedicineChart => "A medicine chart",
    };

    public static string Label(this TeamDuty duty) => duty switch
    {
        TeamDuty.Rota => "Plan the rota",
        TeamDuty.TrainingOthers => "Train other PAs",
        TeamDuty.Supervising => "Talk with each PA about their work",
        TeamDuty.Wages => "Send hours and wages in",
        TeamDuty.Handover => "Keep the handover book",
        TeamDuty.Interviews => "Help to choose new PAs",
        TeamDuty.Stocks => "Order what is needed",
    };
}
