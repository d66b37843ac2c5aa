using PaConnect.Data.Organisations;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Organisations;

public sealed class DangerContactsTests : IAsyncLifetime
{
    private static readonly District Southampton = District.Parse("SO14");

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData("Southampton")]
    [InlineData("SOUTHAMPTON")]
    public async Task Whoever_reads_the_report_the_places_own_council_is_told_as_the_lead_wrote_it_down(string council)
    {
        var (lead, _, reader) = await AddAsync();
        await ListAsync(lead, council, "01632 960 001");
        await ListAsync(lead, "Borsetshire", "01632 960 002");
        await ListAsync(reader, "Southampton", "01632 960 003");

        Assert.Equal(["01632 960 001"], await NumbersAsync(reader));
    }

    [Fact]
    public async Task Where_the_lead_did_not_write_it_down_another_that_covers_the_place_may_have()
    {
        var (lead, neighbour, reader) = await AddAsync();
        await ListAsync(lead, "Borsetshire", "01632 960 002");
        await ListAsync(neighbour, "Southampton", "01632 960 004");
        await ListAsync(reader, "Southampton", "01632 960 003");

        Assert.Equal(["01632 960 004"], await NumbersAsync(reader));
    }

    [Fact]
    public async Task Where_nobody_wrote_it_down_all_that_the_lead_lists_are_shown()
    {
        var (lead, neighbour, reader) = await AddAsync();
        await ListAsync(lead, "Borsetshire", "01632 960 002");
        await ListAsync(lead, "Ambridge", "01632 960 005");
        await ListAsync(neighbour, "Felpersham", "01632 960 006");
        await ListAsync(reader, "Lakey Hill", "01632 960 003");

        Assert.Equal(["01632 960 005", "01632 960 002"], await NumbersAsync(reader));
    }

    [Fact]
    public async Task Where_it_is_not_known_which_council_a_place_has_all_that_the_lead_lists_are_shown()
    {
        var (_, _, reader) = await AddAsync();
        await ListAsync(reader, "Leeds", "01632 960 003");
        await using var db = _database.Open();

        var advice = await db.DangerAdviceAsync(reader, District.Parse("LS1"));

        Assert.Equal("01632 960 003", Assert.Single(advice.Contacts).Telephone);
    }

    [Fact]
    public async Task Where_the_lead_lists_none_the_readers_own_are_shown()
    {
        var (_, _, reader) = await AddAsync();
        await ListAsync(reader, "Lakey Hill", "01632 960 003");

        Assert.Equal(["01632 960 003"], await NumbersAsync(reader));
    }

    [Fact]
    public async Task The_words_are_those_of_whoever_reads_the_report()
    {
        var (_, _, reader) = await AddAsync();
        await using var db = _database.Open();

        Assert.Equal(reader.Safeguarding, (await db.DangerAdviceAsync(reader, Southampton)).Words);
    }

    private async Task<(Organisation Lead, Organisation Neighbour, Organisation Reader)> AddAsync()
    {
        var lead = Some.Organisation("Lead", "lead", districts: "SO14");
        var neighbour = Some.Organisation("Neighbour", "neighbour");
        neighbour.Cover(Southampton, AreaPart.Neighbour);
        var reader = Some.Organisation("Reader", "reader", districts: "LS1");
        await _database.SaveAsync(lead, neighbour, reader);
        return (lead, neighbour, reader);
    }

    private async Task<IEnumerable<string?>> NumbersAsync(Organisation reader)
    {
        await using var db = _database.Open();
        return (await db.DangerAdviceAsync(reader, Southampton)).Contacts.Select(contact => contact.Telephone);
    }

    private Task ListAsync(Organisation organisation, string council, string telephone) =>
        _database.SaveAsync(SafeguardingContact.Begin(
            organisation.Id, new(council, telephone, null, null, Some.Today), Some.Moderator, Some.Now));
}
