using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Places;
using PaConnect.Data.Places.Import;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Places;

/// <summary>Each test loads into districts of its own, because they share a database and run in any order.</summary>
public sealed class PostcodeImportTests : IClassFixture<PostcodeImportTests.Fixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("paconnect-postcodes-").FullName;
    private readonly TestDatabase _database;

    public PostcodeImportTests(Fixture fixture) => _database = fixture.Database;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Code_Point_Open_is_loaded_with_its_points_and_what_has_no_position_is_counted()
    {
        var report = await ImportAsync(Write(
            "so.csv",
            "\"SO239AB\",10,448100,129500,\"E92000001\",\"E19000003\",\"E18000010\",\"E10000014\",\"E07000094\",\"E05011001\"",
            "\"SO239AD\",10,448200,129600,\"E92000001\",\"\",\"E18000010\",\"E10000014\",\"E07000094\",\"E05011001\"",
            "\"SO239AE\",90,0,0,\"E92000001\",\"\",\"\",\"\",\"\",\"\"",
            "SO239AF,10,0,0,E92000001,,,,,"));

        Assert.Equal((4, 2, 2, 0), (report.Lines, report.Added, report.Nowhere, report.Wrong));
        Assert.Equal(
            (new GridPoint(448_100, 129_500), Nation.England, Precision.Postcode),
            Described(await FindAsync("so239ab")));
        Assert.Equal(Precision.District, (await FindAsync("SO23 9AE")).TheOne!.Precision);
    }

    [Fact]
    public async Task The_directory_of_the_National_Statistics_is_read_by_the_names_of_its_columns()
    {
        var report = await ImportAsync(Write(
            "onspd.csv",
            "\uFEFFpcd,pcd2,pcds,dointr,doterm,oscty,oseast1m,osnrth1m,osgrdind,ctry,lat,long\r",
            "\"G1  1AA\",\"G1   1AA\",\"G1 1AA\",\"198001\",\"\",\"S99999999\",\"259300\",\"0665300\",\"1\",\"S92000003\",55.861,-4.25\r",
            "\"G1  1AB\",\"G1   1AB\",\"G1 1AB\",\"198001\",\"201006\",\"S99999999\",\"259300\",\"0665300\",\"1\",\"S92000003\",55.861,-4.25\r",
            "\"G1  1AD\",\"G1   1AD\",\"G1 1AD\",\"198001\",\"\",\"S99999999\",\"\",\"\",\"9\",\"S92000003\",99.999999,0.000000\r",
            "\"JE2 3AB\",\"JE2  3AB\",\"JE2 3AB\",\"198001\",\"\",\"L99999999\",\"\",\"\",\"9\",\"L93000001\",99.999999,0.000000\r",
            "\"NPT0AA\",\"NPT 0AA\",\"NPT 0AA\",\"198001\",\"199505\",\"\",\"\",\"\",\"9\",\"W92000004\",99.999999,0.000000\r"));

        Assert.Equal(
            (5, 1, 2, 1, 1, 0), (report.Lines, report.Added, report.Ended, report.Nowhere, report.Outside, report.Wrong));
        Assert.Equal(
            (new GridPoint(259_300, 665_300), Nation.Scotland, Precision.Postcode), Described(await FindAsync("G1 1AA")));
    }

    [Fact]
    public async Task In_Northern_Ireland_latitude_and_longitude_count_and_the_Irish_grid_does_not()
    {
        await ImportAsync(Write(
            "onspd.csv",
            "pcd7,pcd8,pcds,doterm,east1m,north1m,gridind,ctry25cd,lat,long",
            "BT1 5GS,BT1  5GS,BT1 5GS,,333800,374000,1,N92000002,54.597,-5.930"));

        var found = (await FindAsync("BT1 5GS")).TheOne!;
        Assert.InRange(found.Location.DistanceTo(NationalGrid.ToGridPoint(54.597, -5.930)).Metres, 0, 1);
        Assert.Equal(Nation.NorthernIreland, found.Nation);
    }

    [Fact]
    public async Task Northern_Ireland_can_be_left_out()
    {
        var report = await ImportAsync(
            Write("onspd.csv", "pcds,doterm,oseast1m,osnrth1m,ctry,lat,long", "BT2 8GD,,333800,373000,N92000002,54.59,-5.93"),
            withNorthernIreland: false);

        Assert.Equal((1, 0), (report.LeftOut, report.Added));
        Assert.NotEqual(Precision.Postcode, (await FindAsync("BT2 8GD")).TheOne!.Precision);
    }

    [Fact]
    public async Task Wrong_lines_are_told_with_their_numbers_and_the_others_are_loaded()
    {
        var report = await ImportAsync(Write(
            "le.csv",
            "LE11AA,10,458000,304000,E92000001,,,,,",
            "not a postcode,10,458000,304000,E92000001,,,,,",
            "LE11AB,10,oops,304000,E92000001,,,,,",
            "LE11AD,10,9458000,304000,E92000001,,,,,",
            "LE11AE,10",
            "LE11AF,10,458000,304000,X92000001,,,,,",
            "\"LE11AG,10,458000,304000,E92000001,,,,,",
            "LE11AA,10,458900,304000,E92000001,,,,,",
            "LE11AA,10,458000,304000,E92000001,,,,,"));

        Assert.Equal([2, 3, 4, 5, 6, 7, 8], report.FirstWrong.Select(wrong => wrong.Line));
        Assert.Equal("“not a postcode” is not a postcode", report.FirstWrong[0].Reason);
        Assert.Equal((9, 1, 1, 7), (report.Lines, report.Added, report.Repeated, report.Wrong));
        Assert.Equal(new GridPoint(458_000, 304_000), (await FindAsync("LE1 1AA")).TheOne!.Location);
    }

    [Fact]
    public async Task Only_the_first_twenty_wrong_lines_are_kept()
    {
        var wrong = Enumerable.Range(0, 30).Select(n => $"line {n},10,1,1,E92000001");

        var report = await ImportAsync(Write("dn.csv", ["DN11AA,10,457000,403000,E92000001,,,,,", .. wrong]));

        Assert.Equal((30, PostcodeReport.MostListed), (report.Wrong, report.FirstWrong.Count));
    }

    [Fact]
    public async Task Loading_again_writes_only_what_differs()
    {
        var before = Write("nr.csv", "NR11AA,10,623000,308000,E92000001,,,,,", "NR11AB,10,623100,308000,E92000001,,,,,");
        await ImportAsync(before);

        var same = await ImportAsync(before);
        var moved = await ImportAsync(Write(
            "onspd.csv",
            "pcds,doterm,oseast1m,osnrth1m,ctry",
            "NR1 1AA,,623500,308000,E92000001",
            "NR1 1AB,202601,623100,308000,E92000001"));

        Assert.Equal((0, 2), (same.Added, same.Kept));
        Assert.Equal((0, 1, 1, 1), (moved.Added, moved.Moved, moved.Ended, moved.Removed));
        Assert.Equal(new GridPoint(623_500, 308_000), (await FindAsync("NR1 1AA")).TheOne!.Location);
        Assert.Equal(Precision.District, (await FindAsync("NR1 1AB")).TheOne!.Precision);
    }

    [Fact]
    public async Task A_zip_is_read_without_its_documents_and_without_the_same_table_cut_up()
    {
        var zip = Path.Combine(_folder, "codepo_gb.zip");
        await using (var archive = await ZipFile.OpenAsync(zip, ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            await AddAsync(archive, "Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC");
            await AddAsync(archive, "Data/CSV/ca.csv", "CA11AA,10,340000,556000,E92000001,,,,,\r\nwrong,1,1,1,1");
            await AddAsync(archive, "Data/CSV/cb.csv", "CB11AA,10,545000,258000,E92000001,,,,,");
            await AddAsync(archive, "Data/multi_csv/ca.csv", "CA11AA,10,1,1,E92000001,,,,,");
            await AddAsync(archive, "readme.txt", "hello");
        }

        var report = await ImportAsync(zip);

        Assert.Equal((2, 1), (report.Added, report.Wrong));
        Assert.Equal(("Data/CSV/ca.csv", 2), (report.FirstWrong[0].File, report.FirstWrong[0].Line));
    }

    [Fact]
    public async Task A_folder_of_tables_is_one_import()
    {
        Write("a.csv", "HU11AA,10,509000,428000,E92000001,,,,,");
        Write("b.csv", "HU11AB,10,509100,428000,E92000001,,,,,");
        Write("notes.csv", "this,is,no,table");

        var report = await ImportAsync(_folder);

        Assert.Equal((2, 0), (report.Added, report.Wrong));
    }

    [Fact]
    public async Task A_district_lies_at_the_middle_of_its_postcodes_even_one_that_no_table_of_ours_has()
    {
        await ImportAsync(Write(
            "ex.csv",
            "EX771AA,10,292000,92000,E92000001,,,,,",
            "EX771AB,10,292400,92400,E92000001,,,,,",
            "EX771AD,10,299000,99000,E92000001,,,,,"));

        var found = (await FindAsync("EX77")).TheOne!;

        Assert.Equal((new GridPoint(292_400, 92_400), Precision.District), (found.Location, found.Precision));
        Assert.Equal("Exeter, somewhere in the EX77 district", found.Where);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,age\nSam,42\n")]
    [InlineData("\0\0\u0001\u0002 something binary \0\0")]
    [InlineData("pcds,doterm,lat\nWV1 1AA,,52.5\n")]
    [InlineData("WV11AA,10,391000,298000\n")]
    public async Task What_is_no_table_of_postcodes_is_refused_and_what_was_loaded_stays(string text)
    {
        await ImportAsync(Write("wv.csv", "WV11AA,10,391000,298000,E92000001,,,,,"));
        var file = Path.Combine(_folder, "hostile.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<TableRefusedException>(() => ImportAsync(file));

        Assert.Equal(Precision.Postcode, (await FindAsync("WV1 1AA")).TheOne!.Precision);
    }

    [Fact]
    public async Task A_file_that_is_not_there_a_folder_without_tables_and_a_broken_zip_are_refused_in_words()
    {
        var broken = Path.Combine(_folder, "broken.zip");
        await File.WriteAllBytesAsync(broken, [.. "PK\x3\x4"u8, .. new byte[500]], TestContext.Current.CancellationToken);
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;

        Assert.StartsWith("There is no file at", await RefusalAsync(Path.Combine(_folder, "missing.csv")), StringComparison.Ordinal);
        Assert.StartsWith("There is no CSV file in", await RefusalAsync(empty), StringComparison.Ordinal);
        Assert.EndsWith("broken or not whole.", await RefusalAsync(broken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_would_fill_the_memory_is_refused_at_its_first_line()
    {
        var zip = Path.Combine(_folder, "bomb.zip");
        await using (var archive = await ZipFile.OpenAsync(zip, ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            await AddAsync(archive, "Data/CSV/aa.csv", new string('1', 50_000_000));
        }

        Assert.Contains("too long", await RefusalAsync(zip), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_imports_at_once_do_not_mix()
    {
        await using var other = _database.OpenAsOwner();
        await other.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await other.Database.ExecuteSqlAsync(
            $"select pg_advisory_lock({PostcodeImport.OneAtATime})", TestContext.Current.CancellationToken);

        var refusal = await RefusalAsync(Write("yo.csv", "YO11AA,10,460000,452000,E92000001,,,,,"));

        await other.Database.ExecuteSqlAsync(
            $"select pg_advisory_unlock({PostcodeImport.OneAtATime})", TestContext.Current.CancellationToken);
        Assert.StartsWith("Somebody else is loading postcodes", refusal, StringComparison.Ordinal);
    }

    private static (GridPoint, Nation?, Precision) Described(FoundPlaces found) =>
        (found.TheOne!.Location, found.TheOne.Nation, found.TheOne.Precision);

    private static async Task AddAsync(ZipArchive archive, string name, string text)
    {
        await using var writer = new StreamWriter(await archive.CreateEntry(name).OpenAsync());
        await writer.WriteAsync(text);
    }

    private string Write(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, string.Join('\n', lines) + '\n');
        return path;
    }

    private async Task<PostcodeReport> ImportAsync(string path, bool withNorthernIreland = true)
    {
        await using var db = _database.OpenAsOwner();
        return await new PostcodeImport(db).RunAsync(path, withNorthernIreland, _ => { });
    }

    private async Task<string> RefusalAsync(string path) =>
        (await Assert.ThrowsAsync<TableRefusedException>(() => ImportAsync(path))).Message;

    private async Task<FoundPlaces> FindAsync(string typed)
    {
        await using var db = _database.Open();
        return await new PlaceFinder(db).FindAsync(typed);
    }

    public sealed class Fixture : IAsyncLifetime
    {
        public TestDatabase Database { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Database = await TestDatabase.CreateAsync();

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
