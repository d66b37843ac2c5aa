using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class LimitedSexTests
{
    [Theory]
    [InlineData("A woman", Sex.Woman)]
    [InlineData("Females only, please", Sex.Woman)]
    [InlineData("Only MEN can do this job", Sex.Man)]
    [InlineData("A male PA", Sex.Man)]
    [InlineData("A woman, because I do not let a man wash me", null)]
    [InlineData("No men, please", null)]
    [InlineData("Somebody other than a man", null)]
    [InlineData("You mustn’t be male", null)]
    [InlineData("Somebody like me", null)]
    public void The_words_say_whom_it_names_or_nobody(string wording, Sex? sex) =>
        Assert.Equal(sex, new OccupationalRequirement(ProtectedCharacteristic.Sex, wording, "Washing", "Privacy").NamedSex());

    [Fact]
    public void Another_limit_names_no_sex() =>
        Assert.Null(new OccupationalRequirement(ProtectedCharacteristic.Religion, "A woman", "Prayer", "Faith").NamedSex());
}
