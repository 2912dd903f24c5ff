//! The embedded engine, with a limit to its memory and a place to spill to.

use crate::input::{Input, schema};
use crate::problem::Problem;
use crate::progress::Progress;
use crate::tables::Table;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::catalog::streaming::StreamingTable;
use datafusion::common::DataFusionError;
use datafusion::datasource::MemTable;
use datafusion::execution::memory_pool::FairSpillPool;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::physical_plan::stream::RecordBatchReceiverStreamBuilder;
use datafusion::physical_plan::streaming::PartitionStream;
use datafusion::prelude::{SessionConfig, SessionContext};
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// The SQL, by the name of the view that each file is. The same files run on Spark.
pub const SQL: [(&str, &str); 6] = [
    ("events", include_str!("../sql/events.sql")),
    ("parcels", include_str!("../sql/parcels.sql")),
    ("lanes", include_str!("../sql/lanes.sql")),
    ("spells", include_str!("../sql/spells.sql")),
    ("counters", include_str!("../sql/counters.sql")),
    ("summary", include_str!("../sql/summary.sql")),
];

/// A session whose operators together hold no more than `memory` bytes, and write the rest into `folder`.
///
/// # Errors
/// When the folder cannot be written to.
pub fn session(memory: usize, folder: &Path) -> Result<SessionContext, Problem> {
    let runtime = RuntimeEnvBuilder::new()
        .with_memory_pool(Arc::new(FairSpillPool::new(memory)))
        .with_temp_file_path(folder)
        .with_max_temp_directory_size(u64::MAX)
        .build_arc()?;
    let mut config = SessionConfig::new();
    // Filters made while a query runs lose rows of an aggregate of an expression beside one of a column (DataFusion 54, its issue 24816).
    config.options_mut().optimizer.enable_dynamic_filter_pushdown = false;
    config.options_mut().optimizer.enable_aggregate_dynamic_filter_pushdown = false;
    config.options_mut().optimizer.enable_join_dynamic_filter_pushdown = false;
    config.options_mut().optimizer.enable_topk_dynamic_filter_pushdown = false;
    Ok(SessionContext::new_with_config_rt(config, runtime))
}

/// The statement of a view.
///
/// # Errors
/// When there is no such file.
pub fn sql(name: &str) -> Result<&'static str, Problem> {
    let found = SQL.iter().find(|(known, _)| *known == name);
    found.map(|(_, text)| *text).ok_or_else(|| Problem::Engine(format!("no statement is called {name}")))
}

/// Makes a view of a statement.
///
/// # Errors
/// When the engine does not understand it.
pub async fn view(session: &SessionContext, name: &str) -> Result<(), Problem> {
    let view = session.sql(sql(name)?).await?.into_view();
    session.register_table(name, view)?;
    Ok(())
}

/// Makes a small table known.
///
/// # Errors
/// When there is one of the same name.
pub fn register(session: &SessionContext, (name, batch): Table) -> Result<(), Problem> {
    session.register_table(name, Arc::new(MemTable::try_new(batch.schema(), vec![vec![batch]])?))?;
    Ok(())
}

/// Makes the files known as the table `raw`, read anew each time it is asked for.
///
/// # Errors
/// None that a caller can cause.
pub fn register_inputs(session: &SessionContext, inputs: &[Input], progress: &Arc<Progress>) -> Result<(), Problem> {
    let files = inputs
        .iter()
        .map(|input| Arc::new(File { input: input.clone(), schema: schema(), progress: Arc::clone(progress) }) as Arc<dyn PartitionStream>);
    session.register_table("raw", Arc::new(StreamingTable::try_new(schema(), files.collect())?))?;
    Ok(())
}

/// Runs a query whose result is small.
///
/// # Errors
/// When the engine gives up.
pub async fn rows(session: &SessionContext, query: &str) -> Result<Vec<RecordBatch>, Problem> {
    Ok(session.sql(query).await?.collect().await?)
}

struct File {
    input: Input,
    schema: SchemaRef,
    progress: Arc<Progress>,
}

impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.input.path.display())
    }
}

impl PartitionStream for File {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let mut builder = RecordBatchReceiverStreamBuilder::new(Arc::clone(&self.schema), 2);
        let (sender, input, progress) = (builder.tx(), self.input.clone(), Arc::clone(&self.progress));
        builder.spawn_blocking(move || {
            let outside = |problem: Problem| DataFusionError::External(Box::new(problem));
            let mut rows = input.rows().map_err(outside)?;
            let mut done = 0;
            while let Some(batch) = rows.next() {
                let batch = batch.map_err(outside)?;
                progress.add(batch.num_rows(), rows.done() - done);
                done = rows.done();
                if sender.blocking_send(Ok(batch)).is_err() {
                    // Nobody wants more.
                    break;
                }
            }
            Ok(())
        });
        builder.build()
    }
}
