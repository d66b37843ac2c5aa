namespace PaConnect.Domain.Employers;

public static class EmployerWords
{
    public static string Label(this Funding funding) => funding switch
    {
        Funding.CouncilDirectPayment => "Direct payment from the council",
        Funding.PersonalHealthBudget => "Personal health budget from the NHS",
        Funding.JointFunding => "Council and NHS together",
        Funding.AccessToWork => "Access to Work",
        Funding.DisabledStudentsAllowance => "Disabled Students’ Allowance",
        Funding.EducationFunding => "Money from a school or college",
        Funding.IndependentLivingFund => "Independent Living Fund",
        Funding.IndividualServiceFund => "Individual service fund",
        Funding.OwnMoney => "Our own money",
        Funding.InjuryAward => "Money awarded after an injury",
        Funding.CharityGrant => "Grant from a charity",
    };
}
