using PaConnect.Data.Search;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Search;

public sealed class SpellingTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("hosit", "hoist")]
    [InlineData("Carer with HOYST", "Carer with hoist")]
    [InlineData("shoping and medcine", "shopping and medicine")]
    [InlineData("hoist", null)]
    [InlineData("xylophone", null)]
    [InlineData("tha", null)]
    [InlineData("", null)]
    [InlineData("' | \\ %", null)]
    public async Task A_word_that_is_in_no_listing_is_put_right(string typed, string? better)
    {
        await _database.AddLiveAdvertAsync(
            Some.CompleteAdvertDetails(tasks: [WorkTask.Hoist, WorkTask.Shopping, WorkTask.GivingMedicine]));
        await RefreshAsync();
        await using var db = _database.Open();

        Assert.Equal(better, await new Spelling(db).BetterAsync(SearchKind.Jobs, typed));
    }

    [Fact]
    public async Task What_one_person_wrote_is_offered_to_nobody_and_what_PAs_wrote_not_to_strangers()
    {
        await AddAsync("I play the bagpipes and I quilt.");
        await AddAsync("I quilt as well.");
        await RefreshAsync();
        await using var db = _database.Open();
        var spelling = new Spelling(db);

        Assert.Null(await spelling.BetterAsync(SearchKind.Register, "bagpipse"));
        Assert.Equal("quilt", await spelling.BetterAsync(SearchKind.Register, "qulit"));
        Assert.Null(await spelling.BetterAsync(SearchKind.Jobs, "qulit"));
    }

    [Fact]
    public async Task Words_of_listings_that_have_gone_are_forgotten()
    {
        await _database.AddLiveAdvertAsync(Some.CompleteAdvertDetails(tasks: [WorkTask.Hoist]));
        Assert.True(await RefreshAsync() > 0);
        Assert.Equal(0, await RefreshAsync());
        await using var db = _database.Open();
        db.RemoveRange(db.JobListings);
        await db.SaveChangesAsync();

        await RefreshAsync();

        Assert.Null(await new Spelling(db).BetterAsync(SearchKind.Jobs, "hosit"));
    }

    [Theory]
    [InlineData("hosit", "hoist", 1)]
    [InlineData("hoist", "hoist", 0)]
    [InlineData("hoists", "hoist", 1)]
    [InlineData("medcine", "medicine", 1)]
    [InlineData("cat", "dog", 3)]
    [InlineData("", "dog", 3)]
    public void Mistakes_are_counted_letter_by_letter(string one, string other, int mistakes)
    {
        Assert.Equal(mistakes, Spelling.Mistakes(one, other));
        Assert.Equal(mistakes, Spelling.Mistakes(other, one));
    }

    private async Task<int> RefreshAsync()
    {
        await using var db = _database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var changed = await db.RefreshWordsAsync(SearchKind.Jobs, default) + await db.RefreshWordsAsync(SearchKind.Register, default);
        await transaction.CommitAsync();
        return changed;
    }

    private async Task AddAsync(string statement)
    {
        var assistant = Some.PersonalAssistant(account: Id<Account>.New());
        await _database.SaveAsync(assistant);
        await _database.SaveAsync(Some.PublishedProfile(assistant, Some.CompleteProfileDetails(statement)));
    }
}
