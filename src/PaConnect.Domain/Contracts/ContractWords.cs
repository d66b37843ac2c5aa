namespace PaConnect.Domain.Contracts;

public static class ContractWords
{
    /// <summary>The title of the page that asks for it, and of its line in the list of tasks.</summary>
    public static string Label(this ContractSection section) => section switch
    {
        ContractSection.Parties => "Who the contract is between",
        ContractSection.JobAndPlace => "The job and the place",
        ContractSection.Pay => "Pay",
        ContractSection.Hours => "Hours",
        ContractSection.HolidayAndLeave => "Holiday and leave",
        ContractSection.SicknessAndPension => "Sickness, pension and benefits",
        ContractSection.NoticeAndProbation => "Probation and notice",
        ContractSection.TrainingAndRules => "Training and rules",
    };

    public static string Label(this ContractState state) => state switch
    {
        ContractState.Draft => "Draft",
        ContractState.Offered => "Ready to read and sign",
        ContractState.SignedByOne => "Signed by one side",
        ContractState.InForce => "Signed by both",
        ContractState.Cancelled => "Cancelled",
    };

    public static string Label(this ContractSide side) => side switch
    {
        ContractSide.Employer => "Employer",
        ContractSide.Assistant => "PA",
    };

    public static string Label(this Workplace place) => place switch
    {
        Workplace.EmployersAddress => "At the employer’s address",
        Workplace.EmployersAddressAndOut => "At the employer’s address, and out and about",
        Workplace.SeveralPlaces => "At several places",
    };

    public static string Label(this ContractLength length) => length switch
    {
        ContractLength.Permanent => "Permanent",
        ContractLength.UntilDate => "Until a date",
        ContractLength.UntilSomethingEnds => "Until something ends",
    };

    public static string Label(this PayInterval interval) => interval switch
    {
        PayInterval.Weekly => "Every week",
        PayInterval.Fortnightly => "Every two weeks",
        PayInterval.FourWeekly => "Every four weeks",
        PayInterval.Monthly => "Every month",
    };

    public static string Label(this PayMethod method) => method switch
    {
        PayMethod.BankTransfer => "Into a bank account",
        PayMethod.Cheque => "By cheque",
        PayMethod.Cash => "In cash, with a payslip",
    };

    public static string Label(this HolidayYear year) => year switch
    {
        HolidayYear.FromFirstDay => "The date the job starts",
        HolidayYear.FromJanuary => "1 January",
        HolidayYear.FromApril => "1 April",
    };

    public static string Label(this BankHolidays holidays) => holidays switch
    {
        BankHolidays.OffAndCounted => "Days off that count as holiday",
        BankHolidays.OffOnTop => "Paid days off on top of holiday",
        BankHolidays.WorkedAsUsual => "Worked as usual",
    };

    public static string Label(this TrainingPayer payer) => payer switch
    {
        TrainingPayer.Employer => "The employer",
        TrainingPayer.Funder => "Whoever funds the support",
        TrainingPayer.Assistant => "The PA",
    };
}
