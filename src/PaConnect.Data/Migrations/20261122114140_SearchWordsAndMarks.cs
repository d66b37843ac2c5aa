using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class SearchWordsAndMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_register_entries_location",
                table: "register_entries");

            migrationBuilder.AddColumn<NpgsqlTsQuery>(
                name: "words_query",
                table: "job_alerts",
                type: "tsquery",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "search_synonyms",
                columns: table => new
                {
                    t = table.Column<NpgsqlTsQuery>(type: "tsquery", nullable: false),
                    s = table.Column<NpgsqlTsQuery>(type: "tsquery", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "search_words",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    word = table.Column<string>(type: "text", nullable: false),
                    listings = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_words", x => new { x.kind, x.word });
                });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries",
                columns: new[] { "location", "tasks" })
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "point_ops", "gist__int_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_search_words_word",
                table: "search_words",
                column: "word")
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "gist_trgm_ops" });

            // EF Core knows no key of this type.
            migrationBuilder.Sql("alter table search_synonyms add constraint pk_search_synonyms primary key (t)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "search_synonyms");

            migrationBuilder.DropTable(
                name: "search_words");

            migrationBuilder.DropIndex(
                name: "ix_register_entries_location_tasks",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "words_query",
                table: "job_alerts");

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_location",
                table: "register_entries",
                column: "location")
                .Annotation("Npgsql:IndexMethod", "gist");
        }
    }
}
